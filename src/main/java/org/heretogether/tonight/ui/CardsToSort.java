package org.heretogether.tonight.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.heretogether.base.ContributionId;
import org.heretogether.contribution.Brought.Idea;
import org.heretogether.hold.Held;
import org.heretogether.piece.Pieces;
import org.heretogether.tonight.IdeaNames;
import org.heretogether.words.Words;

/** The ideas that lie on the table as cards, and those of them that are chosen. */
class CardsToSort {

    private static final int MOST_PICTURES = 3;

    private final Words words;
    private final IdeaNames names;
    private final Pieces pieces;
    private final Map<ContributionId, Held> shown = new LinkedHashMap<>();
    private final Set<ContributionId> chosen = new LinkedHashSet<>();

    CardsToSort(Words words, IdeaNames names, Pieces pieces) {
        this.words = words;
        this.names = names;
        this.pieces = pieces;
    }

    /** Lays out what there is now. */
    void lay(List<Held> ideas) {
        shown.clear();
        ideas.forEach(idea -> shown.put(idea.contributionId(), idea));
        chosen.retainAll(shown.keySet());
    }

    Set<ContributionId> all() {
        return Set.copyOf(shown.keySet());
    }

    Set<ContributionId> chosen() {
        return Set.copyOf(chosen);
    }

    void letGo() {
        chosen.clear();
    }

    List<IdeaCard> cards(Collection<ContributionId> ideas) {
        return ideas.stream().map(this::card).toList();
    }

    /** Ideas as one: a name for them, and their pictures. */
    Idea asOne(String name, Collection<ContributionId> ideas) {
        var drawn = ideas.stream()
                .flatMap(id -> idea(id).pictures().stream())
                .distinct()
                .limit(MOST_PICTURES)
                .toList();
        return new Idea(name, drawn, List.of(), words.language());
    }

    private IdeaCard card(ContributionId id) {
        return new IdeaCard(words, names, pieces, idea(id), chosen.contains(id), now -> choose(id, now));
    }

    private void choose(ContributionId id, boolean now) {
        if (now) {
            chosen.add(id);
        } else {
            chosen.remove(id);
        }
    }

    private Held idea(ContributionId id) {
        return Objects.requireNonNull(shown.get(id));
    }
}
