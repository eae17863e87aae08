package org.heretogether.template.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.heretogether.activity.Activities;
import org.heretogether.question.Questions;
import org.heretogether.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TemplatesViewTest extends PageTest {

    @Autowired
    private Activities activities;

    @Autowired
    private Questions questions;

    @Test
    void two_taps_from_home_make_an_activity_and_one_more_makes_it_again() {
        navigate(TemplatesView.class);
        test($(Button.class).withText("Begin with this").first()).click();
        assertThat(activities.all(ours())).hasSize(1);

        navigate(TemplatesView.class);
        test($(Button.class).withText("Repeat this").single()).click();

        assertThat(activities.all(ours())).hasSize(2);
        assertThat(questions.all(ours())).hasSize(6);
        assertThat(db.fetchValue("select count(*) from change_log where who = 'Sam'"))
                .hasToString("2");
    }
}
