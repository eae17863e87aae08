package org.heretogether.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heretogether.base.ContributionId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.bundle.Bundle;
import org.heretogether.bundle.Bundles;
import org.heretogether.hold.Held;
import org.heretogether.picture.PictureKey;
import org.heretogether.tonight.IdeaNames;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** Which ideas lie together, on the big screen: each group by its name, with the ideas in it below. */
@Component
class BundleLines {

    static final PictureKey AN_IDEA = PictureKey.of("openmoji/1F4A1");

    private static final int MOST_NAMED = 3;
    private static final int LETTERS = 32;

    private final Bundles bundles;
    private final IdeaNames names;
    private final Words words;

    BundleLines(Bundles bundles, IdeaNames names, Words words) {
        this.bundles = bundles;
        this.names = names;
        this.words = words;
    }

    /** Ideas that lie together. */
    record Together(Wording name, List<Held> ideas) {}

    /** The groups with something to show in them. */
    List<Together> of(VenueId venue, Map<ContributionId, Held> shown) {
        var all = new ArrayList<Together>();
        for (Bundle bundle : bundles.all(venue)) {
            List<Held> ideas = bundle.ideas().stream()
                    .filter(shown::containsKey)
                    .map(shown::get)
                    .toList();
            if (!ideas.isEmpty()) {
                all.add(new Together(bundle.wording(), ideas));
            }
        }
        return all;
    }

    /** The same groups on each sheet in every language. */
    static List<List<Together>> sheets(List<Together> all) {
        return Sheets.packed(
                all,
                one -> Sheets.lines(Sheets.longest(one.name()))
                        + Math.min(one.ideas().size(), MOST_NAMED + 1));
    }

    List<Sheet.Line> lines(List<Together> sheet) {
        return sheet.stream().map(this::line).toList();
    }

    PictureKey picture(List<Held> ideas) {
        return ideas.stream()
                .flatMap(idea -> names.keys(idea.pictures()).stream())
                .findFirst()
                .orElse(AN_IDEA);
    }

    private Sheet.Line line(Together one) {
        var said = new ArrayList<String>();
        one.ideas().stream()
                .limit(MOST_NAMED)
                .forEach(idea -> said.add(shortened(names.of(idea.words(), idea.pictures()))));
        if (one.ideas().size() > MOST_NAMED) {
            said.add(words.text("projector.ideas-more"));
        }
        return new Sheet.Line(picture(one.ideas()).src(), one.name().in(words.language()), said, "");
    }

    private static String shortened(String name) {
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).strip() + "…";
    }
}
