package org.heretogether.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.heretogether.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AnotherViewTest extends PageTest {

    @Autowired
    private Organisers organisers;

    @Test
    void one_more_person_can_begin_with_the_code_on_the_page() {
        navigate(AnotherView.class);

        press("Make a code");

        var code = Pattern.compile("\\d{4} \\d{4}").matcher(said().getFirst());
        assertThat(code.find()).isTrue();
        assertThat(organisers.begin(code.group(), "Priya", "ten characters and more", "192.0.2.3"))
                .isInstanceOf(SignIn.Welcome.class);
    }
}
