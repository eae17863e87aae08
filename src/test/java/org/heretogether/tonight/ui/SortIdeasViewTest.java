package org.heretogether.tonight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import org.heretogether.base.ContributionId;
import org.heretogether.base.TurnId;
import org.heretogether.base.Wording;
import org.heretogether.bundle.Bundles;
import org.heretogether.contribution.Brought;
import org.heretogether.contribution.Contributions;
import org.heretogether.hold.HoldState;
import org.heretogether.hold.Holds;
import org.heretogether.testing.Hall;
import org.heretogether.testing.PageTest;
import org.heretogether.venue.Kiosks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SortIdeasViewTest extends PageTest {

    @Autowired
    private Contributions contributions;

    @Autowired
    private Kiosks kiosks;

    @Autowired
    private Holds holds;

    @Autowired
    private Bundles bundles;

    @Test
    void two_presses_a_name_and_one_more_press_put_ideas_together() {
        putUp("A quiz about songs");
        putUp("Our own band");
        showAll();
        navigate(SortIdeasView.class);

        choose("A quiz about songs");
        choose("Our own band");
        type("Name of the group", "Music");
        press("Make this group");

        assertThat(said()).containsExactly("They are here now: Music");
        assertThat(bundles.all(ours())).singleElement().satisfies(music -> {
            assertThat(music.wording().in("en")).isEqualTo("Music");
            assertThat(music.ideas()).hasSize(2);
        });
    }

    @Test
    void a_group_without_a_name_is_not_made_and_the_cards_stay_chosen() {
        putUp("A quiz about songs");
        showAll();
        navigate(SortIdeasView.class);
        choose("A quiz about songs");

        press("Make this group");

        assertThat(bundles.all(ours())).isEmpty();
        assertThat(field("Name of the group").isInvalid()).isTrue();
        assertThat(card("A quiz about songs").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void whoever_sorts_while_another_takes_the_group_apart_keeps_the_cards() {
        putUp("A quiz about songs");
        showAll();
        var music = bundles.add(ours(), Wording.of("en", "Music"), List.of());
        navigate(SortIdeasView.class);
        choose("A quiz about songs");
        bundles.takeApart(ours(), music);

        test($(Button.class).withText("Put them here").all().getLast()).click();

        assertThat(said()).containsExactly("Someone took that group apart. Your cards are still here.");
        assertThat(card("A quiz about songs").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void only_what_all_of_us_may_see_is_sorted() {
        putUp("Nobody looked at this yet");

        navigate(SortIdeasView.class);

        assertThat(shows(Paragraph.class, "Here is what all of us may see. Nothing yet."))
                .isTrue();
        assertThat($(NativeButton.class).withClassName("idea-card").exists()).isFalse();
        assertThat($(Button.class).withText("Make this group").exists()).isFalse();
    }

    private void choose(String idea) {
        test(card(idea)).click();
    }

    private NativeButton card(String idea) {
        return $(NativeButton.class)
                .withCondition(
                        button -> button.getElement().getTextRecursively().contains(idea))
                .single();
    }

    private void showAll() {
        holds.in(ours(), HoldState.WAITING).forEach(held -> holds.decide(ours(), held, HoldState.SHOW, "Sam"));
    }

    private void putUp(String words) {
        var kiosk = kiosks.all(ours()).stream()
                .findFirst()
                .orElseGet(() -> kiosks.pairOwnMachine(ours(), Hall.token()).kiosk());
        contributions.accept(
                kiosk,
                new Brought.AnIdea(
                        ContributionId.next(),
                        TurnId.next(),
                        new Brought.Way("en", "touch"),
                        Instant.now(),
                        new Brought.Idea(words, List.of(), List.of(), "en")));
    }
}
