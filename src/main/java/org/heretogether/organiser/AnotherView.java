package org.heretogether.organiser;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.heretogether.page.Message;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;

/** A code with which one more person can organise: it is a job for two or more. */
@Route("organise/organisers")
@Menu(title = "organise.another.title", order = 5)
@PermitAll
class AnotherView extends Div implements HasDynamicTitle {

    private final transient Words words;

    AnotherView(Words words, Organisers organisers) {
        this.words = words;
        var title = new H1();
        var why = new Paragraph();
        var message = new Message();
        words.put(title, title::setText, "organise.another.title");
        words.put(why, why::setText, "organise.another.why");
        var make = new TextButton(
                        words,
                        "organise.another.go",
                        () -> message.say(
                                words.text("organise.another.code", Map.of("code", organisers.codeForAnother()))))
                .filled();
        add(title, why, make, message);
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.another.title");
    }
}
