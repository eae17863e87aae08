package org.heretogether.organiser;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heretogether.page.Message;
import org.heretogether.page.SpokenTexts;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;

/** Beginning to organise: the code, and an own name and password. */
@Route(value = "organise/first", autoLayout = false)
@AnonymousAllowed
class FirstView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient Organisers organisers;
    private final transient OrganiserSession session;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final Message message = new Message();

    FirstView(Words words, Organisers organisers, OrganiserSession session, SpokenTexts spoken) {
        this.words = words;
        this.organisers = organisers;
        this.session = session;
        addClassName("page");
        addClassName("narrow");
        var title = new H1();
        var where = new Paragraph();
        words.put(title, title::setText, "organise.first.title");
        words.put(where, where::setText, "organise.first.where");
        words.put(code, code::setLabel, "organise.first.code");
        words.put(name, name::setLabel, "organise.first.name");
        words.put(password, password::setLabel, "organise.first.password");
        words.put(password, password::setHelperText, "organise.first.password-long");
        code.setAutocomplete(Autocomplete.OFF);
        name.setAutocomplete(Autocomplete.USERNAME);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        var go = new TextButton(words, "organise.first.go", this::begin).filled();
        // In the fields alone: on the button itself Enter is its own press, and the code works once.
        go.addClickShortcut(Key.ENTER).listenOn(code, name, password).resetFocusOnActiveElement();
        add(ListenButton.forStrangers(words, spoken), title, where, code, name, password, message, go);
    }

    // Whoever came by the camera has the code in the address already.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("code").ifPresent(code::setValue);
    }

    private void begin() {
        var came = organisers.begin(code.getValue(), name.getValue(), password.getValue(), OrganiserSession.address());
        switch (came) {
            case SignIn.Welcome welcome -> session.begin(welcome);
            case SignIn.WrongCode wrong -> message.warn(words.text("organise.first.wrong-code"));
            case SignIn.NameTaken taken -> message.warn(words.text("organise.first.name-taken"));
            case SignIn.NameNeeded needed -> message.warn(words.text("organise.first.name-needed"));
            case SignIn.PasswordTooShort shorter -> message.warn(words.text("organise.first.password-short"));
            case SignIn.TooManyTries tooMany -> message.warn(words.text("organise.sign-in.too-many"));
            case SignIn.NotKnown notKnown -> message.warn(words.text("organise.sign-in.not-known"));
        }
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.first.title");
    }
}
