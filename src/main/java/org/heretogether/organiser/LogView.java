package org.heretogether.organiser;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.heretogether.page.BigLink;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** Who changed what, when and why, the newest first, in sentences. */
@Route("organise/log")
@PermitAll
class LogView extends Div implements HasDynamicTitle {

    private final transient Words words;

    LogView(Words words, Venues venues, ChangeLog log) {
        this.words = words;
        words.follow(this, () -> {
            removeAll();
            add(new H1(words.text("organise.log.title")));
            add(new BigLink("organise/organisers").line(words.text("organise.another.title")));
            var lines = log.newest(venues.ours().venueId());
            if (lines.isEmpty()) {
                add(new Paragraph(words.text("organise.log.nothing")));
            }
            lines.forEach(line -> add(card(line)));
        });
    }

    private Article card(ChangeLog.Line line) {
        var said = new Paragraph(
                words.text("organise.log." + line.kind(), Map.of("who", line.who(), "about", line.about())));
        var card = new Article(said);
        if (!line.why().isEmpty()) {
            card.add(new Paragraph(words.text("organise.log.why", Map.of("why", line.why()))));
        }
        card.add(new Paragraph(words.moment(line.madeAt())));
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.log.title");
    }
}
