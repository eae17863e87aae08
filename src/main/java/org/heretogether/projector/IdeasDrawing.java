package org.heretogether.projector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.heretogether.base.ContributionId;
import org.heretogether.base.GatheringId;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Step;
import org.heretogether.hold.Held;
import org.heretogether.hold.Holds;
import org.heretogether.picture.PictureKey;
import org.heretogether.projector.BundleLines.Together;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** The ideas that people put up, as far as an organiser said: show. First what belongs together, then each by itself. */
@Component
class IdeasDrawing implements StepDrawing {

    private static final int MOST = 100;
    private static final int MOST_LOOSE = 12;

    private final Holds holds;
    private final BundleLines bundles;
    private final BroughtPages pages;
    private final Words words;

    IdeasDrawing(Holds holds, BundleLines bundles, BroughtPages pages, Words words) {
        this.holds = holds;
        this.bundles = bundles;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public Step step() {
        return Step.IDEAS;
    }

    @Override
    public int parts(VenueId venue, GatheringId gathering, Optional<RoundId> round) {
        Shown shown = shown(venue);
        int each = shown.together().stream()
                .mapToInt(one -> pages.many(one.ideas()))
                .sum();
        return BundleLines.sheets(shown.together()).size() + each + pages.many(shown.loose());
    }

    @Override
    public Drawing drawing(Scene scene) {
        Shown shown = shown(scene.venue().venueId());
        List<List<Together>> sheets = BundleLines.sheets(shown.together());
        int part = scene.progress().at().part();
        if (part < sheets.size()) {
            return new Sheet(BundleLines.AN_IDEA, words.text("step.ideas"), bundles.lines(sheets.get(part)), "");
        }
        part -= sheets.size();
        for (Together one : shown.together()) {
            int many = pages.many(one.ideas());
            boolean last =
                    shown.loose().isEmpty() && one.equals(shown.together().getLast());
            if (part < many || last) {
                PictureKey picture = bundles.picture(one.ideas());
                return pages.page(picture, one.name().in(words.language()), one.ideas(), part);
            }
            part -= many;
        }
        return pages.page(BundleLines.AN_IDEA, words.text("step.ideas"), shown.loose(), part);
    }

    /** The newest that lie by themselves, and those that lie together. */
    private record Shown(List<Together> together, List<Held> loose) {}

    private Shown shown(VenueId venue) {
        var all = new LinkedHashMap<ContributionId, Held>();
        holds.shownIdeas(venue, MOST).forEach(idea -> all.put(idea.contributionId(), idea));
        List<Together> together = bundles.of(venue, all);
        var loose = new ArrayList<>(all.values());
        together.forEach(one -> loose.removeAll(one.ideas()));
        return new Shown(together, List.copyOf(loose.subList(Math.max(0, loose.size() - MOST_LOOSE), loose.size())));
    }
}
