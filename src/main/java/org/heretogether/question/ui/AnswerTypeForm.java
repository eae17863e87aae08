package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Locale;
import java.util.stream.IntStream;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.question.Question;
import org.heretogether.words.Words;

/** How a question is answered, with the settings of that way. */
class AnswerTypeForm extends Div {

    /** The ways, in the order in which they are offered. */
    private enum Way {
        PICK_ONE,
        PICK_SEVERAL,
        THREE_WAY_SCALE
    }

    private final transient Words words;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final RadioButtonGroup<Integer> most = new RadioButtonGroup<>();
    private final RadioButtonGroup<ThreeWayScale.Look> look = new RadioButtonGroup<>();

    AnswerTypeForm(Words words) {
        this.words = words;
        way.setItems(Way.values());
        way.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        most.setItems(IntStream.rangeClosed(2, Question.MOST_CHOICES).boxed().toList());
        look.setItems(ThreeWayScale.Look.values());
        words.follow(this, this::label);
        way.addValueChangeListener(changed -> showSettings());
        way.setValue(Way.PICK_ONE);
        most.setValue(2);
        look.setValue(ThreeWayScale.Look.FACES);
        add(way, most, look);
    }

    AnswerType answerType() {
        return switch (way.getValue()) {
            case PICK_ONE -> new PickOne();
            case PICK_SEVERAL -> new PickSeveral(most.getValue());
            case THREE_WAY_SCALE -> new ThreeWayScale(look.getValue());
        };
    }

    void setAnswerType(AnswerType type) {
        switch (type) {
            case PickOne one -> way.setValue(Way.PICK_ONE);
            case PickSeveral several -> {
                way.setValue(Way.PICK_SEVERAL);
                most.setValue(Math.clamp(several.most(), 2, Question.MOST_CHOICES));
            }
            case ThreeWayScale scale -> {
                way.setValue(Way.THREE_WAY_SCALE);
                look.setValue(scale.look());
            }
        }
    }

    void onChange(Runnable change) {
        way.addValueChangeListener(changed -> change.run());
        most.addValueChangeListener(changed -> change.run());
        look.addValueChangeListener(changed -> change.run());
    }

    private void showSettings() {
        most.setVisible(way.getValue() == Way.PICK_SEVERAL);
        look.setVisible(way.getValue() == Way.THREE_WAY_SCALE);
    }

    private void label() {
        way.setLabel(words.text("organise.answer-type.label"));
        way.setItemLabelGenerator(one -> words.text("organise.answer-type." + named(one)));
        most.setLabel(words.text("organise.answer-type.most"));
        look.setLabel(words.text("organise.answer-type.look"));
        look.setItemLabelGenerator(one -> words.text("organise.answer-type.look." + named(one)));
    }

    private static String named(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
