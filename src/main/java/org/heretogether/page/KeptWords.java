package org.heretogether.page;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.heretogether.wording.Finding;
import org.jspecify.annotations.Nullable;

/** The words our group uses although the wording helper found them: it stays quiet about them until the organiser signs out. */
public final class KeptWords {

    private final Set<String> kept = new HashSet<>();

    /** Those of the organiser at this page. */
    public static KeptWords ofThisOrganiser() {
        @Nullable VaadinSession session = VaadinSession.getCurrent();
        if (session == null) {
            return new KeptWords();
        }
        @Nullable KeptWords there = session.getAttribute(KeptWords.class);
        if (there == null) {
            there = new KeptWords();
            session.setAttribute(KeptWords.class, there);
        }
        return there;
    }

    void keep(Finding finding) {
        kept.add(named(finding));
    }

    boolean has(Finding finding) {
        return kept.contains(named(finding));
    }

    private static String named(Finding finding) {
        return finding.rule() + " " + finding.phrase().toLowerCase(Locale.ROOT);
    }
}
