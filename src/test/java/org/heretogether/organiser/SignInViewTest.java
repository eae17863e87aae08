package org.heretogether.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.heretogether.testing.PageTest;
import org.heretogether.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@WithAnonymousUser
class SignInViewTest extends PageTest {

    @Autowired
    private Organisers organisers;

    @BeforeEach
    void somebody_organises_already() {
        organisers.firstCode().ifPresent(code -> organisers.begin(code, "Kim", "a long evening", "here"));
    }

    @Test
    void a_wrong_password_is_said_in_words_and_the_name_stays() {
        navigate(SignInView.class);
        type("Your name", "Sam");
        password("Password", "not this one");

        press("Sign in");

        assertThat(said()).containsExactly("This name and password do not fit. Your name is still here. Try again.");
        assertThat($(TextField.class).withLabel("Your name").single().getValue())
                .isEqualTo("Sam");
    }

    @Test
    void who_comes_first_begins_with_the_code() {
        TestDatabase.empty(db);

        assertThat(navigate("organise/sign-in", FirstView.class)).isNotNull();
    }

    @Test
    void wrong_passwords_are_counted() {
        navigate(SignInView.class);
        type("Your name", "Counted");
        for (int i = 0; i < 11; i++) {
            password("Password", "wrong " + i);
            press("Sign in");
        }

        assertThat(said()).containsExactly("Too many tries from here. Wait 10 minutes. Then try again.");
    }

    @Test
    void a_short_password_is_said_and_what_was_typed_stays() {
        String code = organisers.codeForAnother();
        navigate(FirstView.class);
        type("The code", code);
        type("Your name", "Sam");
        password("Your own password", "short");

        press("Start");

        assertThat(said()).containsExactly("The password is too short. Use 10 characters or more.");
        assertThat($(TextField.class).withLabel("The code").single().getValue()).isEqualTo(code);
    }

    private void password(String label, String text) {
        test($(PasswordField.class).withLabel(label).single()).setValue(text);
    }
}
