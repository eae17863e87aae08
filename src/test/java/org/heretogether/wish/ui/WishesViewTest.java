package org.heretogether.wish.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.heretogether.testing.PageTest;
import org.heretogether.wish.Wish;
import org.heretogether.wish.Wish.How;
import org.heretogether.wish.Wishes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WishesViewTest extends PageTest {

    @Autowired
    private Wishes wishes;

    @Test
    void whoever_was_told_is_ticked_off_and_comes_back_after_a_mistake() {
        keep(How.LETTER, "Ana", "3 Mill Lane");
        navigate(WishesView.class);
        assertThat(shows(H2.class, "A letter")).isTrue();
        assertThat(shows(Paragraph.class, "3 Mill Lane")).isTrue();

        press("Told");
        assertThat(wishes.all(ours()).getFirst().toldAt()).isNotNull();
        press("Not told yet");
        assertThat(wishes.all(ours()).getFirst().toldAt()).isNull();

        press("Forget it");
        assertThat(wishes.all(ours())).isEmpty();
    }

    @Test
    void an_organiser_writes_down_the_name_that_nobody_typed() {
        keep(How.PHONE, "", "");
        navigate(WishesView.class);
        assertThat(shows(H3.class, "No name yet")).isTrue();

        type("Name", "Bo");
        type("Phone number", "01632 960001");
        press("Write it down");

        assertThat(wishes.all(ours())).singleElement().satisfies(bo -> {
            assertThat(bo.who()).isEqualTo("Bo");
            assertThat(bo.contact()).isEqualTo("01632 960001");
        });
    }

    @Test
    void all_who_hear_it_here_are_told_at_once() {
        keep(How.HERE, "", "");
        keep(How.HERE, "", "");
        navigate(WishesView.class);
        assertThat(shows(Paragraph.class, "2 of us want to hear it here. The big screen tells it."))
                .isTrue();

        press("Told");

        assertThat(wishes.all(ours())).isEmpty();
        assertThat(shows(Paragraph.class, "Nobody is waiting to hear.")).isTrue();
    }

    private void keep(How how, String who, String contact) {
        wishes.keep(ours(), new Wish(UUID.randomUUID(), how, who, contact, null));
    }
}
