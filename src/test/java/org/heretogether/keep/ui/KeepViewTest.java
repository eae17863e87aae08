package org.heretogether.keep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.util.List;
import org.heretogether.base.ContributionId;
import org.heretogether.base.TurnId;
import org.heretogether.contribution.Brought;
import org.heretogether.contribution.Contributions;
import org.heretogether.keep.KeepTimes;
import org.heretogether.keep.Kept;
import org.heretogether.testing.Hall;
import org.heretogether.testing.PageTest;
import org.heretogether.venue.Kiosks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KeepViewTest extends PageTest {

    @Autowired
    private Kiosks kiosks;

    @Autowired
    private Contributions contributions;

    @Autowired
    private KeepTimes times;

    @Test
    void what_would_go_is_told_before_anything_is_chosen() {
        contributions.accept(
                kiosks.pairOwnMachine(ours(), Hall.token()).kiosk(),
                new Brought.AnIdea(
                        ContributionId.next(),
                        TurnId.next(),
                        new Brought.Way("en", "touch"),
                        Instant.now(),
                        new Brought.Idea("A quiz", List.of(), List.of(), "en")));
        navigate(KeepView.class);
        change();
        assertThat(paragraphs()).contains("1 is here now.").noneMatch(text -> text.contains("goes on"));

        choose(6);

        assertThat(paragraphs()).anyMatch(text -> text.startsWith("1 goes on "));
        assertThat(times.of(ours(), Kept.BROUGHT).months()).isNull();

        press("Keep it so long");

        assertThat(times.of(ours(), Kept.BROUGHT).months()).isEqualTo(6);
        assertThat(said()).containsExactly("Saved. Answers and ideas: 6 months.");
    }

    @Test
    void when_someone_else_chose_meanwhile_theirs_is_told_and_ones_own_can_be_chosen_again() {
        navigate(KeepView.class);
        change();
        choose(6);
        times.choose(ours(), times.of(ours(), Kept.BROUGHT).months(24), "Robin");

        press("Keep it so long");

        assertThat(said())
                .containsExactly("Not saved. Someone else chose: Answers and ideas: 2 years. Choose once more.");
        assertThat(times.of(ours(), Kept.BROUGHT).months()).isEqualTo(24);
        assertThat($(RadioButtonGroup.class).single().getValue()).isEqualTo(6);
        press("Keep it so long");
        assertThat(times.of(ours(), Kept.BROUGHT).months()).isEqualTo(6);
    }

    private void change() {
        test($(Button.class).withText("Choose another time").all().getFirst()).click();
    }

    @SuppressWarnings("unchecked")
    private void choose(int months) {
        ((RadioButtonGroup<Integer>) $(RadioButtonGroup.class).single()).setValue(months);
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
