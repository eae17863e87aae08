package org.heretogether.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import org.heretogether.organiser.SignIn.NotKnown;
import org.heretogether.organiser.SignIn.TooManyTries;
import org.heretogether.organiser.SignIn.Welcome;
import org.heretogether.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A device lets in the organiser who added it, at the name it was added at, and nobody else. */
class PasskeysTest extends DatabaseTest {

    private static final PasskeyHost HALL = new PasskeyHost("https", "hall.local", 8443);
    private static final PasskeyHost ELSEWHERE = new PasskeyHost("https", "elsewhere.local", 8443);
    private static final String HERE = "192.0.2.1";

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private Organisers organisers;

    private final PlainDevice finger = new PlainDevice("Sam's tablet");

    @BeforeEach
    void two_organise() {
        organisers.begin(organisers.firstCode().orElseThrow(), "Sam", "a long evening", HERE);
        organisers.begin(organisers.codeForAnother(), "Robin", "a long evening", HERE);
    }

    @Test
    void a_device_lets_in_who_added_it_again_and_again() {
        assertThat(add(finger, "Sam")).isTrue();

        for (int evening = 0; evening < 12; evening++) {
            assertThat(signIn(finger))
                    .isInstanceOfSatisfying(
                            Welcome.class, welcome -> assertThat(welcome.name()).isEqualTo("Sam"));
        }
        assertThat(passkeys.of("Robin")).isEmpty();
        assertThat(passkeys.of("Sam")).singleElement().satisfies(one -> {
            assertThat(one.label()).isEqualTo("Android · hall.local");
            assertThat(one.lastUsedAt()).isAfter(one.addedAt());
        });
    }

    @Test
    void a_device_that_was_taken_away_lets_nobody_in() {
        add(finger, "Sam");
        passkeys.takeAway(passkeys.of("Sam").getFirst());

        assertThat(signIn(finger)).isEqualTo(new NotKnown());
        assertThat(passkeys.of("Sam")).isEmpty();
    }

    @Test
    void who_no_longer_organises_does_not_come_in_with_a_device() {
        add(finger, "Sam");
        db.execute("delete from organiser where name = 'Sam'");

        assertThat(signIn(finger)).isEqualTo(new NotKnown());
        assertThat(db.fetchValue("select count(*) from passkey")).isEqualTo(0L);
    }

    @Test
    void another_device_that_says_it_is_this_one_lets_nobody_in() {
        add(finger, "Sam");

        assertThat(signIn(new PlainDevice("Sam's tablet"))).isEqualTo(new NotKnown());
    }

    @Test
    void a_device_that_does_not_look_who_holds_it_is_not_enough() {
        add(finger, "Sam");
        finger.verifiesNobody();

        assertThat(signIn(finger)).isEqualTo(new NotKnown());
        var careless = new PlainDevice("A key on a ring");
        careless.verifiesNobody();
        assertThat(add(careless, "Sam")).isFalse();
    }

    @Test
    void what_was_shown_to_another_page_or_for_another_question_lets_nobody_in() {
        add(finger, "Sam");
        var asked = passkeys.askToSignIn(HALL);
        var elsewhere = passkeys.askToSignIn(ELSEWHERE);

        var wrongPage = finger.show(PasskeyJson.of(asked), "https://hall.local.example");
        assertThat(passkeys.signIn(HALL, asked, wrongPage, HERE)).isEqualTo(new NotKnown());
        var older = finger.show(PasskeyJson.of(passkeys.askToSignIn(HALL)), HALL.origin());
        assertThat(passkeys.signIn(HALL, asked, older, HERE)).isEqualTo(new NotKnown());
        var wrongName = finger.show(PasskeyJson.of(asked), HALL.origin());
        assertThat(passkeys.signIn(ELSEWHERE, elsewhere, wrongName, HERE)).isEqualTo(new NotKnown());
    }

    @Test
    void a_device_is_added_once() {
        add(finger, "Sam");

        assertThat(add(finger, "Robin")).isFalse();
        assertThat(passkeys.of("Robin")).isEmpty();
    }

    @Test
    void after_ten_tries_that_did_not_fit_the_address_has_to_wait_and_nobody_else() {
        add(finger, "Sam");
        for (int i = 0; i < 10; i++) {
            var asked = passkeys.askToSignIn(HALL);
            var nonsense = JsonMapper.shared().readTree("{\"rawId\":\"AA\",\"response\":" + i + "}");
            assertThat(passkeys.signIn(HALL, asked, nonsense, "192.0.2.9")).isEqualTo(new NotKnown());
        }

        var asked = passkeys.askToSignIn(HALL);
        var shown = finger.show(PasskeyJson.of(asked), HALL.origin());
        assertThat(passkeys.signIn(HALL, asked, shown, "192.0.2.9")).isEqualTo(new TooManyTries());
        assertThat(signIn(finger)).isInstanceOf(Welcome.class);
    }

    @Test
    void a_port_that_everyone_expects_is_not_part_of_what_browsers_call_us() {
        assertThat(new PasskeyHost("https", "hall.example", 443).origin()).isEqualTo("https://hall.example");
        assertThat(new PasskeyHost("http", "localhost", 80).origin()).isEqualTo("http://localhost");
        assertThat(new PasskeyHost("http", "localhost", 443).origin()).isEqualTo("http://localhost:443");
    }

    private boolean add(PlainDevice device, String name) {
        var asked = passkeys.askToAdd(HALL, name);
        return passkeys.add(HALL, asked, device.make(PasskeyJson.of(asked), HALL.origin()), " Android\n");
    }

    private SignIn signIn(PlainDevice device) {
        var asked = passkeys.askToSignIn(HALL);
        return passkeys.signIn(HALL, asked, device.show(PasskeyJson.of(asked), HALL.origin()), HERE);
    }
}
