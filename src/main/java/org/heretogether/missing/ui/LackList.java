package org.heretogether.missing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.heretogether.activity.Activity;
import org.heretogether.missing.Lack;
import org.heretogether.missing.Lack.Way;
import org.heretogether.page.BigLink;
import org.heretogether.page.PictureImage;
import org.heretogether.words.Words;

/** What is missing in one language, or for everyone: for each way how many, and folded under it the things themselves. */
class LackList extends Section {

    private static final int FEW = 3;

    private final transient Words words;
    private final transient Activity activity;
    private final String language;

    private LackList(Words words, Activity activity, String language) {
        this.words = words;
        this.activity = activity;
        this.language = language;
        addClassName("card");
    }

    static LackList ofLanguage(Words words, Activity activity, String language, List<Lack> lacks) {
        var list = new LackList(words, activity, language);
        var name = new H2(words.ownName(language));
        name.getElement().setAttribute("lang", language);
        list.add(name);
        list.fill(lacks);
        return list;
    }

    static LackList forEveryone(Words words, Activity activity, List<Lack> lacks) {
        var list = new LackList(words, activity, "");
        list.add(new H2(words.text("organise.missing.everyone")));
        list.fill(lacks);
        return list;
    }

    private void fill(List<Lack> lacks) {
        if (lacks.isEmpty()) {
            add(new Paragraph(words.text("organise.missing.nothing")));
        }
        for (Way way : Way.values()) {
            List<Lack> here = lacks.stream().filter(lack -> lack.way() == way).toList();
            if (!here.isEmpty()) {
                add(ofWay(way, here));
            }
        }
    }

    private Div ofWay(Way way, List<Lack> lacks) {
        var links = new Div();
        links.addClassName("tiles");
        lacks.forEach(lack -> links.add(link(lack)));
        var title = new H3(words.count("organise.missing." + way.named(), lacks.size()));
        var head = new Div(PictureImage.openMoji(picture(way)), title);
        head.addClassName("with-picture");
        if (lacks.size() <= FEW) {
            return new Div(head, links);
        }
        var folded = new NativeDetails(words.text("organise.missing.show"), links);
        folded.getSummary()
                .getElement()
                .setAttribute("aria-label", words.text("organise.missing.show") + ": " + title.getText());
        return new Div(head, folded);
    }

    private BigLink link(Lack lack) {
        return new BigLink(address(lack)).line(lack.about().in(words.language()));
    }

    private String address(Lack lack) {
        if (lack.way() == Way.SOUND) {
            return "organise/sounds?language=%s&activity=%s".formatted(language, activity.activityId());
        }
        return lack.questionId()
                .map(question -> "organise/questions/" + question)
                .orElse("organise/activities/" + activity.activityId());
    }

    private static String picture(Way way) {
        return switch (way) {
            case WORDS -> "1F4AC";
            case SOUND -> "1F50A";
            case PICTURE -> "1F5BC";
            case FILM, FILM_OF_CHOICES -> "1F91F";
        };
    }
}
