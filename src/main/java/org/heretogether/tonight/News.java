package org.heretogether.tonight;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.heretogether.base.ChangeMade;
import org.heretogether.contribution.ContributionStored;
import org.heretogether.gathering.RoundChanged;
import org.heretogether.gathering.StepChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Tells open pages that something may have changed: at most twice a second after news, every five seconds without, for what
 * other nodes stored. It is a hint; pages read again what is there.
 */
@Service
public class News {

    private static final Logger LOG = LoggerFactory.getLogger(News.class);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean news = new AtomicBoolean();

    News() {}

    /** Calls the listener from another thread on news, until the returned end is run. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @EventListener
    void contributionStored(ContributionStored event) {
        news.set(true);
    }

    @EventListener
    void stepChanged(StepChanged event) {
        news.set(true);
    }

    @EventListener
    void changeMade(ChangeMade event) {
        news.set(true);
    }

    @EventListener
    void roundChanged(RoundChanged event) {
        news.set(true);
    }

    @Scheduled(fixedDelay = 500)
    void tell() {
        if (!news.getAndSet(false)) {
            return;
        }
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException failed) {
                // One page that is going away must not keep the news from the others.
                LOG.warn("A page did not take the news: {}", failed.toString());
            }
        }
    }

    @Scheduled(fixedDelay = 5000)
    void lookAround() {
        news.set(!listeners.isEmpty());
    }
}
