package org.heretogether.venue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.heretogether.testing.PageTest;
import org.heretogether.venue.DeviceToken;
import org.heretogether.venue.Health;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.heretogether.venue.Pairing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KiosksViewTest extends PageTest {

    private static final DeviceToken TOKEN = new DeviceToken("x".repeat(43));

    @Autowired
    private Kiosks kiosks;

    @Test
    void a_tablet_is_paired_by_its_code_and_un_paired_after_one_more_press() {
        ours();
        var waiting = (Pairing.Waiting) kiosks.pairing(TOKEN, "192.0.2.7");
        navigate(KiosksView.class);
        type("Code on the tablet", waiting.code());
        type("Name for this tablet, such as Tablet by the door", "By the window");

        press("Pair");

        assertThat(kiosks.all(ours())).extracting(Kiosk::name).containsExactly("By the window");

        press("Un-pair");
        assertThat(kiosks.all(ours())).hasSize(1);
        press("Un-pair it now");
        assertThat(kiosks.all(ours())).isEmpty();
    }

    @Test
    void an_unknown_code_is_said_and_stays() {
        navigate(KiosksView.class);
        type("Code on the tablet", "0000 0000");

        press("Pair");

        assertThat(said().getFirst()).startsWith("No tablet shows this code now.");
        assertThat(field("Code on the tablet").getValue()).isEqualTo("0000 0000");
    }

    @Test
    void what_a_tablet_needs_is_said_in_words_and_what_to_do() {
        Kiosk kiosk = kiosks.pairOwnMachine(ours(), TOKEN).kiosk();
        kiosks.seen(kiosk, 3);
        kiosks.health(kiosk, new Health(-300, 12, false, 5_000));

        navigate(KiosksView.class);

        assertThat($(KioskHealth.class)
                        .single()
                        .getChildren()
                        .map(line -> line.getElement().getTextRecursively()))
                .containsExactly(
                        "Seen now.",
                        "Look: 3 answers are still on it.",
                        "Look: Its clock is 5 minutes wrong. Set it in its Settings.",
                        "Look: The battery is nearly empty. Plug it in.",
                        "It has room for more answers.");
    }
}
