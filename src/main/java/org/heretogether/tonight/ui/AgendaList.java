package org.heretogether.tonight.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heretogether.agenda.Agenda;
import org.heretogether.agenda.AgendaItem;
import org.heretogether.base.PictureId;
import org.heretogether.decision.Decision;
import org.heretogether.decision.Decisions;
import org.heretogether.gathering.Gathering;
import org.heretogether.page.BigLink;
import org.heretogether.page.PictureImage;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** What an earlier gathering left for this one: what we look back on, and questions. Each page has its own. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AgendaList extends Div {

    private final transient Words words;
    private final transient Agenda agenda;
    private final transient Decisions decisions;
    private final transient Pictures pictures;

    AgendaList(Words words, Agenda agenda, Decisions decisions, Pictures pictures) {
        this.words = words;
        this.agenda = agenda;
        this.decisions = decisions;
        this.pictures = pictures;
    }

    void show(Gathering gathering) {
        removeAll();
        if (gathering.state() == Gathering.State.CLOSED) {
            return;
        }
        lookBack(gathering);
        List<AgendaItem> items = agenda.of(gathering.venueId(), gathering.gatheringId());
        if (items.isEmpty()) {
            return;
        }
        add(new H2(words.text("projector.agenda")));
        List<PictureId> ids =
                items.stream().map(item -> item.question().pictureId()).toList();
        var keys = pictures.keys(gathering.venueId(), ids);
        for (AgendaItem item : items) {
            var said = new Div(
                    new H3(item.question().wording().in(words.language())),
                    new Paragraph(words.text("organise.agenda." + item.why().named())));
            var line = new Div(said);
            line.addClassName("with-picture");
            if (keys.containsKey(item.question().pictureId())) {
                line.addComponentAsFirst(
                        new PictureImage(keys.get(item.question().pictureId())));
            }
            var card = new Article(line);
            card.addClassName("card");
            add(card);
        }
    }

    private void lookBack(Gathering gathering) {
        List<Decision> due = decisions.toLookBackOn(gathering.venueId(), gathering.gatheringId(), gathering.startsOn());
        if (!due.isEmpty()) {
            add(new H2(words.text("projector.look-back.how")));
        }
        var keys = pictures.keys(
                gathering.venueId(), due.stream().map(Decision::pictureId).toList());
        due.forEach(decision -> {
            var link = new BigLink("organise/decisions/" + decision.decisionId());
            var key = keys.get(decision.pictureId());
            add((key == null ? link : link.picture(new PictureImage(key)))
                    .line(decision.wording().in(words.language()))
                    .line(words.text("organise.agenda.look-back")));
        });
    }
}
