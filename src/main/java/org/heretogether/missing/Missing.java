package org.heretogether.missing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heretogether.activity.Activity;
import org.heretogether.base.PictureId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.clip.Clips;
import org.heretogether.clip.Recordings;
import org.heretogether.missing.Lack.Way;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.sign.SignClip;
import org.heretogether.sign.SignClips;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Goes through an activity with its questions and choices and finds what each lacks. */
@Service
public class Missing {

    private final Questions questions;
    private final Clips clips;
    private final Recordings recordings;
    private final Pictures pictures;
    private final SignClips films;

    Missing(Questions questions, Clips clips, Recordings recordings, Pictures pictures, SignClips films) {
        this.questions = questions;
        this.clips = clips;
        this.recordings = recordings;
        this.pictures = pictures;
        this.films = films;
    }

    /** What nobody wrote in this language, and what is written but has neither a person's sound nor a machine's. */
    public List<Lack> in(Activity activity, String language) {
        Set<Lack> texts = texts(activity);
        var lacks = new ArrayList<Lack>();
        texts.stream()
                .filter(text -> !text.about().byLanguage().containsKey(language))
                .forEach(lacks::add);
        if (clips.hasVoice(language)) {
            return lacks;
        }
        List<String> written = texts.stream()
                .map(text -> text.about().byLanguage().get(language))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Set<String> heard =
                recordings.addresses(activity.venueId(), language, written).keySet();
        for (Lack text : texts) {
            String said = text.about().byLanguage().get(language);
            if (said != null && !heard.contains(said)) {
                lacks.add(new Lack(Way.SOUND, text.about(), text.questionId()));
            }
        }
        return lacks;
    }

    /** The pictures and the films in sign language that are not there. */
    public List<Lack> forEveryone(Activity activity) {
        VenueId venue = activity.venueId();
        List<Question> asked = questions.ofActivity(venue, activity.activityId());
        var lacks = new ArrayList<Lack>();
        asked.forEach(question -> lacks.addAll(withoutPicture(venue, question)));
        Map<QuestionId, List<SignClip>> there =
                films.find(venue, asked.stream().map(Question::questionId).toList());
        for (Question question : asked) {
            Set<SignClip.Part> parts = there.getOrDefault(question.questionId(), List.of()).stream()
                    .map(SignClip::part)
                    .collect(Collectors.toSet());
            if (!parts.contains(SignClip.Part.QUESTION)) {
                lacks.add(lack(Way.FILM, question.wording(), question));
            }
            if (!parts.contains(SignClip.Part.CHOICES)
                    && !question.liveChoices().isEmpty()) {
                lacks.add(lack(Way.FILM_OF_CHOICES, question.wording(), question));
            }
        }
        return lacks;
    }

    private List<Lack> withoutPicture(VenueId venue, Question question) {
        var ids = new ArrayList<PictureId>(List.of(question.pictureId()));
        question.liveChoices().stream().map(Choice::pictureId).forEach(ids::add);
        Map<PictureId, PictureKey> keys = pictures.keys(venue, ids);
        var lacks = new ArrayList<Lack>();
        if (!isThere(keys.get(question.pictureId()))) {
            lacks.add(lack(Way.PICTURE, question.wording(), question));
        }
        question.liveChoices().stream()
                .filter(choice -> !isThere(keys.get(choice.pictureId())))
                .forEach(choice -> lacks.add(lack(Way.PICTURE, choice.wording(), question)));
        return lacks;
    }

    private boolean isThere(@Nullable PictureKey key) {
        return key != null && pictures.exists(key);
    }

    /** Every text there is, as if its words were missing. */
    private Set<Lack> texts(Activity activity) {
        var texts = new LinkedHashSet<Lack>();
        texts.add(new Lack(Way.WORDS, activity.name(), Optional.empty()));
        var card = activity.changeCard();
        if (card != null) {
            List.of(card.canChange(), card.cannotChange(), card.whyNot(), card.money(), card.decidesWith())
                    .forEach(text -> texts.add(new Lack(Way.WORDS, text, Optional.empty())));
            texts.add(new Lack(Way.WORDS, card.weEachGet(), Optional.empty()));
        }
        for (Question question : questions.ofActivity(activity.venueId(), activity.activityId())) {
            texts.add(lack(Way.WORDS, question.wording(), question));
            question.liveChoices().forEach(choice -> texts.add(lack(Way.WORDS, choice.wording(), question)));
        }
        texts.removeIf(text -> text.about().isEmpty());
        return texts;
    }

    private static Lack lack(Way way, Wording about, Question question) {
        return new Lack(way, about, Optional.of(question.questionId()));
    }
}
