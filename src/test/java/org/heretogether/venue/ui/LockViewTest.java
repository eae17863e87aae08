package org.heretogether.venue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import org.heretogether.testing.PageTest;
import org.junit.jupiter.api.Test;

class LockViewTest extends PageTest {

    @Test
    void each_kind_of_tablet_has_its_steps() {
        navigate(LockView.class);
        for (LockWay way : LockWay.values()) {
            NativeButton button = $(NativeButton.class).withId(way.key()).single();
            test(button).click();

            assertThat(button.getElement().getAttribute("aria-pressed")).isEqualTo("true");
            assertThat(button.getElement().getTextRecursively())
                    .isEqualTo($(H2.class).single().getText());
            assertThat($(PictureSteps.class).single().getChildren())
                    .hasSameSizeAs(way.steps())
                    .noneMatch(step -> step.getElement().getTextRecursively().startsWith("organise."));
        }
    }
}
