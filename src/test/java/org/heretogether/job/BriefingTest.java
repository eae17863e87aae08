package org.heretogether.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heretogether.base.ActionId;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.decision.Action;
import org.heretogether.decision.Actions;
import org.heretogether.gathering.Gathering;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.PdfUa;
import org.heretogether.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The plan of a night, as lines that we read in turns and as a page on the wall. */
class BriefingTest extends DatabaseTest {

    @Autowired
    private Briefing briefing;

    @Autowired
    private NightPlans plans;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Actions actions;

    @Autowired
    private Pictures pictures;

    @Autowired
    private Words words;

    private VenueId venue;
    private Gathering night;

    @BeforeEach
    void aNightWithAPlan() {
        venue = hall.place().venueId();
        night = hall.gathering(venue);
        add(Job.Part.AFTER, "Sweep the floor", "", "");
        add(Job.Part.BEFORE, "Put out the chairs", "Sam", "Mo");
        add(Job.Part.DURING, "Music", "Lee", "");
        journeys.add(venue, night.gatheringId(), "Dylan", Journey.How.TAXI, "07700 900123");
        bringIn("Book a band", "The band from the pub", Action.State.DOING);
        bringIn("Mend the door", "A joiner", Action.State.DONE);
    }

    @Test
    void every_line_of_the_plan_is_read_once_in_the_order_of_the_night() {
        assertThat(briefing.of(night))
                .extracting(Briefing.Line::said, Briefing.Line::who)
                .containsExactly(
                        tuple("This is our plan for Planning.", ""),
                        tuple("Before: Put out the chairs", "Sam and Mo."),
                        tuple("During the night: Music", "Lee. One more name."),
                        tuple("After: Sweep the floor", "Nobody yet."),
                        tuple("We need: The band from the pub", ""),
                        tuple("Dylan gets home: By taxi.", ""),
                        tuple("The night is over when everyone has left safely.", ""));
    }

    @Test
    void the_page_on_the_wall_holds_the_whole_plan_and_no_number_to_call() throws Exception {
        byte[] pdf = plans.pdf(night);

        assertThat(PdfUa.failures(pdf)).isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(read))
                    .contains(
                            "Put out the chairs",
                            "Sam and Mo.",
                            "Nobody yet.",
                            "The band from the pub",
                            "Dylan. By taxi.")
                    .doesNotContain("07700", "A joiner");
        }
    }

    @Test
    void a_night_of_twelve_jobs_still_has_room_on_one_page() throws Exception {
        for (int more = 0; more < 9; more++) {
            add(Job.Part.DURING, "Look after number " + more, "Sam", "Mo");
        }

        try (var read = Loader.loadPDF(plans.pdf(night))) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void it_is_made_in_the_language_of_the_page() throws Exception {
        byte[] pdf = words.in("cy", () -> plans.pdf(night));

        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("Cynllun y noson");
        }
    }

    private void add(Job.Part part, String what, String who, String whoElse) {
        jobs.add(venue, night.gatheringId(), part, Wording.of("en", what), dancer());
        Job added = jobs.of(venue, night.gatheringId()).getLast();
        jobs.give(venue, added, false, who);
        jobs.give(venue, added, true, whoElse);
    }

    private void bringIn(String what, String who, Action.State state) {
        actions.add(
                venue,
                new Action(
                        ActionId.next(),
                        null,
                        null,
                        Wording.of("en", what),
                        "Sam and Mo",
                        dancer(),
                        null,
                        who,
                        state,
                        Wording.NONE,
                        false,
                        1));
    }

    private PictureId dancer() {
        return pictures.use(venue, PictureKey.of("openmoji/1F483"));
    }
}
