package org.heretogether.job.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heretogether.base.JobId;
import org.heretogether.job.Job;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;

/** One job with two places. A tap on a place shows the names, a tap on a name puts it there. */
class JobCard extends Article {

    private final transient Words words;
    private final transient Job job;
    private final transient Set<String> people;
    private final transient Giving giving;
    private final String what;
    private final Div names = new Div();
    private final Button first;
    private final Button second;

    /** Somebody gave a place on a job to this name, or to nobody. */
    interface Giving {
        void give(Job job, boolean second, String name);
    }

    JobCard(Words words, Job job, Optional<PictureKey> picture, Set<String> people, Giving giving) {
        this.words = words;
        this.job = job;
        this.people = people;
        this.giving = giving;
        this.what = job.wording().in(words.language());
        addClassName("card");
        var heading = new Div();
        heading.addClassName("with-picture");
        picture.ifPresent(key -> heading.add(new PictureImage(key)));
        heading.add(new H3(what));
        first = place(job.who(), false);
        second = place(job.whoElse(), true);
        var places = new Div(first, second);
        places.addClassName("buttons");
        names.addClassNames("buttons", "who-takes-it");
        names.getElement().setAttribute("role", "group");
        add(heading, places, names);
    }

    boolean isAbout(JobId other) {
        return job.jobId().equals(other);
    }

    void focus(boolean secondPlace) {
        (secondPlace ? second : first).focus();
    }

    private Button place(String name, boolean second) {
        String text = name.isEmpty() ? words.text("organise.jobs.nobody") : name;
        var place = new Button(text, pressed -> offer(name, second));
        place.setAriaLabel(words.text(
                second ? "organise.jobs.second-place" : "organise.jobs.first-place",
                Map.of("job", what, "name", text)));
        if (name.isEmpty()) {
            place.addClassName("nobody");
        }
        return place;
    }

    private void offer(String name, boolean second) {
        names.removeAll();
        first.getElement().setAttribute("aria-expanded", String.valueOf(!second));
        this.second.getElement().setAttribute("aria-expanded", String.valueOf(second));
        names.getElement().setAttribute("aria-label", words.text("organise.jobs.who", Map.of("job", what)));
        for (String person : people) {
            var button = new Button(person, pressed -> giving.give(job, second, person));
            button.setAriaLabel(person + ": " + what);
            names.add(button);
        }
        if (!name.isEmpty()) {
            names.add(new TextButton(words, "organise.jobs.take-back", () -> giving.give(job, second, "")).about(what));
        }
        if (names.getChildren().findAny().isEmpty()) {
            names.add(new Paragraph(words.text("organise.jobs.no-names")));
        }
    }
}
