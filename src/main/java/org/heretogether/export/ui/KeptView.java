package org.heretogether.export.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Map;
import org.heretogether.export.Everything;
import org.heretogether.keep.KeepTimes;
import org.heretogether.keep.KeepWords;
import org.heretogether.page.BigLink;
import org.heretogether.page.PictureImage;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import org.springframework.beans.factory.annotation.Value;

/** What we keep about people, where, who sees it, for how long, and how to take it back: filled from what this place is. */
@Route("organise/kept")
@PermitAll
class KeptView extends Div implements HasDynamicTitle {

    private final transient Words words;

    KeptView(
            Words words,
            Venues venues,
            Everything everything,
            KeepTimes times,
            @Value("${spring.datasource.url:}") String otherDatabase,
            @Value("${heretogether.data-dir}") String folder) {
        this.words = words;
        words.follow(this, () -> {
            removeAll();
            var venue = venues.ours();
            var kept = everything.kept(venue.venueId());
            add(new H1(words.text("organise.kept.title")), new Paragraph(venue.name()));
            add(part(
                    "1F4E6",
                    "what",
                    words.count("organise.kept.brought", kept.brought()),
                    words.count("organise.kept.pieces", kept.pieces()),
                    words.count("organise.home.tablets", kept.tablets()),
                    words.count("organise.kept.organisers", kept.organisers())));
            add(part(
                    "1F464",
                    "who",
                    words.text("organise.kept.no-names"),
                    words.text("organise.kept.names"),
                    words.text("organise.kept.wishes"),
                    words.text("organise.kept.seen-by")));
            add(part(
                    "1F4BB",
                    "where",
                    otherDatabase.isEmpty()
                            ? words.text("organise.kept.here", Map.of("folder", folder))
                            : words.text("organise.kept.there"),
                    words.text("organise.kept.stays")));
            var howLong = new ArrayList<String>();
            times.all(venue.venueId()).forEach(time -> howLong.add(KeepWords.line(words, time)));
            howLong.add(words.text("organise.kept.home"));
            howLong.add(words.text("organise.kept.counts-stay"));
            howLong.add(words.text("organise.kept.backups"));
            howLong.add(words.text("organise.kept.went"));
            add(part("23F3", "how-long", howLong.toArray(String[]::new)));
            add(new BigLink("organise/keep")
                    .picture(PictureImage.openMoji("1F5D3"))
                    .line(words.text("organise.keep.title")));
            add(part("21A9", "back", words.text("organise.kept.pair"), words.text("organise.kept.ask")));
        });
    }

    private Article part(String picture, String key, String... lines) {
        var said = new Div(new H2(words.text("organise.kept." + key)));
        for (String line : lines) {
            said.add(new Paragraph(line));
        }
        var part = new Article(PictureImage.openMoji(picture), said);
        part.addClassNames("card", "task");
        return part;
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.kept.title");
    }
}
