package org.heretogether.contribution;

import java.util.List;
import org.heretogether.base.VenueId;
import org.springframework.stereotype.Service;

/** What people put up on the blank page, the newest first. */
@Service
public class Ideas {

    private static final int MOST = 200;

    private final IdeaRepository repository;

    Ideas(IdeaRepository repository) {
        this.repository = repository;
    }

    /** The newest 200. */
    public List<PutUp> newest(VenueId venue) {
        return repository.newest(venue, MOST);
    }
}
