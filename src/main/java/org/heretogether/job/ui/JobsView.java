package org.heretogether.job.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heretogether.base.GatheringId;
import org.heretogether.base.JobId;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Gatherings;
import org.heretogether.job.Job;
import org.heretogether.job.Jobs;
import org.heretogether.job.NightPlans;
import org.heretogether.page.Addresses;
import org.heretogether.page.Message;
import org.heretogether.page.OtherLanguages;
import org.heretogether.page.TextButton;
import org.heretogether.picture.Pictures;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** The jobs of a gathering: before, during and after. A job is given in two taps: its place, then a name. */
@Route("organise/gatherings/:gatheringId/jobs")
@PermitAll
class JobsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient Jobs jobs;
    private final transient Gatherings gatherings;
    private final transient Pictures pictures;
    private final VenueId venueId;
    private final Message message = new Message();
    private final Div list = new Div();
    private final TextButton lastTime;
    private final Paragraph names = new Paragraph();
    private final TextField name = new TextField();
    // Of those without a job nothing is stored: this browser knows them until it is closed.
    private Set<String> here = new LinkedHashSet<>();
    private final PlanLinks plan;
    private final JobForm form;
    private GatheringId gatheringId = new GatheringId(new UUID(0, 0));

    JobsView(Words words, Venues venues, Jobs jobs, NightPlans plans, Gatherings gatherings, Pictures pictures) {
        this.words = words;
        this.jobs = jobs;
        this.gatherings = gatherings;
        this.pictures = pictures;
        this.venueId = venues.ours().venueId();
        this.form = new JobForm(words, venues.ours(), pictures, this::add);
        this.plan = new PlanLinks(words, plans);
        lastTime = new TextButton(words, "organise.jobs.last-time", this::asLastTime).filled();
        name.setMaxLength(80);
        words.put(name, name::setLabel, "organise.jobs.name");
        var title = new H1();
        var people = new H2();
        words.put(title, title::setText, "organise.jobs.title");
        words.put(people, people::setText, "organise.jobs.people");
        var addName = new TextButton(words, "organise.jobs.name.add", this::addName);
        add(title, message, lastTime, plan, list, people, names, name, addName);
        add(new OtherLanguages(words, venues.ours().languages()), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<GatheringId> found = Addresses.id(event, "gatheringId")
                .map(GatheringId::new)
                .filter(id -> gatherings.find(venueId, id).isPresent());
        if (found.isEmpty()) {
            event.forwardTo("organise/gatherings");
            return;
        }
        gatheringId = found.get();
        here = namesOf(gatheringId);
        here.addAll(jobs.names(venueId, gatheringId));
        words.follow(this, this::show);
    }

    private void show() {
        list.removeAll();
        names.setText(here.isEmpty() ? words.text("organise.jobs.no-names") : String.join(", ", here));
        List<Job> all = jobs.of(venueId, gatheringId);
        lastTime.setVisible(all.isEmpty() && jobs.hasLastTime(venueId, gatheringId));
        plan.setVisible(!all.isEmpty());
        gatherings.find(venueId, gatheringId).ifPresent(plan::show);
        long open = all.stream().filter(Job::isOpen).count();
        if (all.isEmpty() || open > 0) {
            list.add(new Paragraph(
                    all.isEmpty() ? words.text("organise.jobs.none") : words.count("organise.jobs.open", open)));
        }
        var keys = pictures.keys(venueId, all.stream().map(Job::pictureId).toList());
        for (Job.Part part : Job.Part.values()) {
            List<Job> ofPart = all.stream().filter(job -> job.part() == part).toList();
            if (!ofPart.isEmpty()) {
                list.add(new H2(words.text("job." + part.named())));
            }
            ofPart.forEach(job -> list.add(
                    new JobCard(words, job, Optional.ofNullable(keys.get(job.pictureId())), here, this::give)));
        }
    }

    private void give(Job job, boolean second, String to) {
        var named = Map.<String, Object>of("name", to, "job", job.wording().in(words.language()));
        switch (jobs.give(venueId, job, second, to)) {
            case GIVEN ->
                message.say(words.text(to.isEmpty() ? "organise.jobs.taken-back" : "organise.jobs.given", named));
            case GIVEN_BEFORE -> message.warn(words.text("organise.jobs.given-before"));
            case HOLDS_IT -> message.warn(words.text("organise.jobs.holds-it", named));
        }
        show();
        goOnAt(job.jobId(), second);
    }

    // The cards are made anew: a hand or a switch goes on where it was.
    private void goOnAt(JobId job, boolean second) {
        list.getChildren()
                .filter(JobCard.class::isInstance)
                .map(JobCard.class::cast)
                .filter(card -> card.isAbout(job))
                .findFirst()
                .ifPresent(card -> card.focus(second));
    }

    @SuppressWarnings("unchecked")
    private static Set<String> namesOf(GatheringId gathering) {
        String key = "org.heretogether.here." + gathering;
        var session = VaadinSession.getCurrent();
        if (session.getAttribute(key) == null) {
            session.setAttribute(key, new LinkedHashSet<String>());
        }
        return (Set<String>) session.getAttribute(key);
    }

    private void addName() {
        if (!name.getValue().isBlank()) {
            here.add(name.getValue().strip());
            message.say(words.text(
                    "organise.jobs.name.added", Map.of("name", name.getValue().strip())));
            name.clear();
            show();
        }
    }

    private void add() {
        form.written().ifPresent(written -> {
            JobId added = jobs.add(venueId, gatheringId, written.part(), written.wording(), written.pictureId());
            form.clear();
            message.say(words.text(
                    "organise.jobs.added", Map.of("job", written.wording().in(words.language()))));
            show();
            goOnAt(added, false);
        });
    }

    private void asLastTime() {
        int many = jobs.asLastTime(venueId, gatheringId);
        message.say(words.count("organise.jobs.taken-over", many));
        show();
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.jobs.title");
    }
}
