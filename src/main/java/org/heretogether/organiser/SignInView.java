package org.heretogether.organiser;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heretogether.page.BigLink;
import org.heretogether.page.Message;
import org.heretogether.page.SpokenTexts;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;

/** Name and password, or a device that knows who is here. What was typed stays when it does not fit. */
@Route(value = "organise/sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient Organisers organisers;
    private final transient OrganiserSession session;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final Message message = new Message();

    SignInView(Words words, Organisers organisers, Passkeys passkeys, OrganiserSession session, SpokenTexts spoken) {
        this.words = words;
        this.organisers = organisers;
        this.session = session;
        addClassName("page");
        addClassName("narrow");
        var title = new H1();
        words.put(title, title::setText, "organise.sign-in.title");
        words.put(name, name::setLabel, "organise.sign-in.name");
        words.put(password, password::setLabel, "organise.sign-in.password");
        name.setAutocomplete(Autocomplete.USERNAME);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var go = new TextButton(words, "organise.sign-in.go", this::signIn).filled();
        // In the fields alone: on a button Enter is its own press, and would count as two tries.
        go.addClickShortcut(Key.ENTER).listenOn(name, password).resetFocusOnActiveElement();
        var device = new PasskeyButton(
                words,
                "organise.sign-in.device",
                PasskeyButton.Wish.SHOW,
                new PasskeySignIn(words, passkeys, session, message));
        var first = new BigLink("organise/first");
        words.follow(first, () -> {
            first.clear();
            first.line(words.text("organise.sign-in.have-code"));
        });
        add(ListenButton.forStrangers(words, spoken), title, name, password, message, go, device, first);
    }

    // Where nobody organises yet, nobody has a name and a password either.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (organisers.names().isEmpty()) {
            event.forwardTo(FirstView.class);
        }
    }

    private void signIn() {
        switch (organisers.signIn(name.getValue(), password.getValue(), OrganiserSession.address())) {
            case SignIn.Welcome welcome -> session.begin(welcome);
            case SignIn.TooManyTries tooMany -> message.warn(words.text("organise.sign-in.too-many"));
            default -> message.warn(words.text("organise.sign-in.not-known"));
        }
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.sign-in.title");
    }
}
