package org.heretogether.kiosk;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heretogether.base.Wording;
import org.heretogether.clip.Clips;
import org.heretogether.clip.Recordings;
import org.heretogether.venue.Venue;
import org.springframework.stereotype.Component;

/** Adds to a pack where each text in it, and each fixed text of the kiosk, can be heard. */
@Component
class PackClips {

    private final Clips clips;
    private final Recordings recordings;
    private final FixedTexts fixedTexts;
    private final FilledTexts filledTexts;

    PackClips(Clips clips, Recordings recordings, FixedTexts fixedTexts, FilledTexts filledTexts) {
        this.clips = clips;
        this.recordings = recordings;
        this.fixedTexts = fixedTexts;
        this.filledTexts = filledTexts;
    }

    Pack with(Venue venue, Pack pack) {
        var spoken = new LinkedHashMap<String, Map<String, String>>();
        var voices = new LinkedHashMap<String, Pack.VoicePart>();
        for (String language : venue.languages()) {
            Set<String> texts = texts(pack, language);
            var addresses = new LinkedHashMap<>(clips.addresses(venue.venueId(), language, texts));
            Map<String, String> recorded = recordings.addresses(venue.venueId(), language, texts);
            addresses.putAll(recorded);
            if (clips.hasVoice(language) || !recorded.isEmpty()) {
                spoken.put(language, addresses);
                voices.put(
                        language, new Pack.VoicePart(clips.comesAfterDevice(language), List.copyOf(recorded.keySet())));
            }
        }
        return pack.withClips(spoken, voices);
    }

    /** What a person meets first comes first, so that it is spoken first. */
    private Set<String> texts(Pack pack, String language) {
        var texts = new Texts(language);
        texts.add(pack.venue().name());
        pack.activities().forEach(activity -> {
            texts.add(activity.name());
            Pack.ChangeCardPart card = activity.changeCard();
            texts.add(card.canChange(), card.cannotChange(), card.whyNot(), card.money(), card.decidesWith());
            texts.add(card.weEachGet());
        });
        pack.rounds().forEach(round -> {
            texts.add(round.question().wording());
            round.question().choices().forEach(choice -> texts.add(choice.wording()));
        });
        fixedTexts.in(language).forEach(texts::add);
        filledTexts.in(language, pack).forEach(texts::add);
        pack.becameOf().forEach(decision -> {
            texts.add(decision.wording());
            if (decision.worked() != null) {
                texts.add(decision.worked());
            }
            decision.actions().forEach(action -> {
                texts.add(action.wording(), action.because());
                texts.add(action.who());
            });
        });
        pack.ideaPictures().forEach(name -> {
            Pack.PicturePart picture = pack.pictures().get(name);
            if (picture != null) {
                texts.add(picture.words());
            }
        });
        return texts.all;
    }

    private record Texts(String language, Set<String> all) {
        Texts(String language) {
            this(language, new LinkedHashSet<>());
        }

        void add(Wording... wordings) {
            for (Wording wording : wordings) {
                String text = wording.byLanguage().get(language);
                if (text != null) {
                    all.add(text);
                }
            }
        }

        void add(String text) {
            if (!text.isBlank()) {
                all.add(text);
            }
        }
    }
}
