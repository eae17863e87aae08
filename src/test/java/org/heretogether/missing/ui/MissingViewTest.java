package org.heretogether.missing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.heretogether.answertype.PickOne;
import org.heretogether.question.Question;
import org.heretogether.testing.Hall;
import org.heretogether.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Hall.class)
class MissingViewTest extends PageTest {

    @Autowired
    private Hall hall;

    @Test
    void each_thing_that_is_missing_leads_to_where_it_is_mended() {
        var activity = hall.activity(ours(), Hall.completeCard());
        Question question = hall.question(activity, new PickOne(), 2);

        navigate(MissingView.class);

        assertThat($(Anchor.class).all().stream().map(Anchor::getHref))
                .contains(
                        "organise/questions/" + question.questionId(), "organise/activities/" + activity.activityId());
        assertThat($(LackList.class).all()).hasSize(venues.ours().languages().size() + 1);
    }
}
