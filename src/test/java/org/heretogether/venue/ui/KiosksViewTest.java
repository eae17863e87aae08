package org.heretogether.venue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.heretogether.testing.PageTest;
import org.heretogether.venue.DeviceToken;
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
}
