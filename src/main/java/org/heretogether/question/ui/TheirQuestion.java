package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.heretogether.base.PictureId;
import org.heretogether.page.TextButton;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Question;
import org.heretogether.words.Words;

/** What another organiser saved in the meantime, beside what was typed here. */
class TheirQuestion extends Aside {

    private final transient Words words;
    private final transient Pictures pictures;

    TheirQuestion(Words words, Pictures pictures) {
        this.words = words;
        this.pictures = pictures;
        addClassName("card");
        setVisible(false);
    }

    /** {@code take} puts theirs in place of what was typed. */
    void show(Question now, List<PictureId> besides, Runnable take) {
        removeAll();
        add(new H2(words.text("organise.saved-by-another.theirs")));
        add(new QuestionSummary(words, pictures, now, besides));
        add(new TextButton(words, "organise.saved-by-another.take", take));
        setVisible(true);
    }
}
