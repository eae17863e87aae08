package org.heretogether.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import org.heretogether.organiser.SignIn.NameTaken;
import org.heretogether.organiser.SignIn.NotKnown;
import org.heretogether.organiser.SignIn.PasswordTooShort;
import org.heretogether.organiser.SignIn.TooManyTries;
import org.heretogether.organiser.SignIn.Welcome;
import org.heretogether.organiser.SignIn.WrongCode;
import org.heretogether.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrganisersTest extends DatabaseTest {

    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";
    private static final String LONG =
            "yn y neuadd ar nos Wener rydym yn dawnsio gyda'n gilydd tan hanner nos, bob mis";

    @Autowired
    private Organisers organisers;

    @Test
    void a_code_works_once() {
        String code = organisers.firstCode().orElseThrow();

        assertThat(organisers.begin(code, "Sam", LONG, HERE)).isInstanceOf(Welcome.class);

        assertThat(organisers.begin(code, "Priya", LONG, HERE)).isEqualTo(new WrongCode());
        assertThat(organisers.signIn("Sam", LONG, HERE)).isInstanceOf(Welcome.class);
        assertThat(organisers.firstCode()).isEmpty();
    }

    @Test
    void a_new_code_ends_the_one_before() {
        String before = organisers.firstCode().orElseThrow();
        String now = organisers.firstCode().orElseThrow();

        assertThat(organisers.begin(before, "Sam", LONG, HERE)).isEqualTo(new WrongCode());
        assertThat(organisers.begin(now.replace(" ", ""), "Sam", LONG, HERE)).isInstanceOf(Welcome.class);
    }

    @Test
    void a_short_password_does_not_use_the_code_up() {
        String code = organisers.firstCode().orElseThrow();

        assertThat(organisers.begin(code, "Sam", "123456789", HERE)).isEqualTo(new PasswordTooShort());
        assertThat(organisers.begin(code, "Sam", "1234567890", HERE)).isInstanceOf(Welcome.class);
    }

    @Test
    void two_organisers_have_two_names() {
        organisers.begin(organisers.firstCode().orElseThrow(), "Sam", LONG, HERE);

        assertThat(organisers.begin(organisers.codeForAnother(), "sam", LONG, HERE))
                .isEqualTo(new NameTaken());
    }

    @Test
    void after_ten_wrong_passwords_the_address_has_to_wait_and_nobody_else() {
        organisers.begin(organisers.firstCode().orElseThrow(), "Kim", LONG, HERE);
        for (int i = 0; i < 10; i++) {
            assertThat(organisers.signIn("Kim", "wrong password", HERE)).isEqualTo(new NotKnown());
        }

        assertThat(organisers.signIn("Kim", LONG, HERE)).isEqualTo(new TooManyTries());
        assertThat(organisers.signIn("kim ", LONG, HERE)).isEqualTo(new TooManyTries());
        assertThat(organisers.signIn("Kim", LONG, ELSEWHERE)).isInstanceOf(Welcome.class);
    }

    @Test
    void the_end_of_a_long_password_counts() {
        organisers.begin(organisers.firstCode().orElseThrow(), "Sam", LONG, HERE);

        assertThat(organisers.signIn("Sam", LONG + "!", HERE)).isEqualTo(new NotKnown());
    }
}
