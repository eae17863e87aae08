package org.heretogether.job.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.heretogether.gathering.Gathering;
import org.heretogether.job.NightPlans;
import org.heretogether.page.BigLink;
import org.heretogether.page.PictureImage;
import org.heretogether.words.Words;

/** From the jobs to what is made of them: the plan on paper, and the briefing read in turns. */
class PlanLinks extends Div {

    private final transient Words words;
    private final transient NightPlans plans;

    PlanLinks(Words words, NightPlans plans) {
        this.words = words;
        this.plans = plans;
    }

    void show(Gathering gathering) {
        removeAll();
        add(new BigLink("organise/gatherings/" + gathering.gatheringId() + "/briefing")
                .picture(PictureImage.openMoji("1F5E3"))
                .line(words.text("briefing.title"))
                .line(words.text("briefing.what")));
        // A download does not know the language of the page.
        String language = words.language();
        var paper = new Anchor("", words.text("night-plan.get"));
        paper.setHref((DownloadHandler) event -> {
            event.setFileName("night-plan-" + gathering.startsOn() + ".pdf");
            event.setContentType("application/pdf");
            event.getOutputStream().write(words.in(language, () -> plans.pdf(gathering)));
        });
        paper.setRouterIgnore(true);
        paper.addClassName("button-like");
        add(paper);
    }
}
