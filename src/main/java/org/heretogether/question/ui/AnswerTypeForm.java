package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.Dots;
import org.heretogether.answertype.OpenIdea;
import org.heretogether.answertype.OrderByPairs;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.answertype.SortingMat;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.question.Question;
import org.heretogether.words.Words;

/** How a question is answered, with the settings of that way. */
class AnswerTypeForm extends Div {

    private static final List<Integer> DOTS_OFFERED = List.of(1, 2, 3, 4, 5, 6);

    /** The ways, in the order in which they are offered. */
    enum Way {
        PICK_ONE,
        PICK_SEVERAL,
        THREE_WAY_SCALE,
        SORTING_MAT,
        DOTS,
        ORDER_BY_PAIRS,
        SHARE_MONEY,
        OPEN_IDEA
    }

    private final transient Words words;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final RadioButtonGroup<Integer> most = new RadioButtonGroup<>();
    private final RadioButtonGroup<ThreeWayScale.Look> look = new RadioButtonGroup<>();
    private final RadioButtonGroup<Integer> dots = new RadioButtonGroup<>();
    private final MoneyForm money;

    AnswerTypeForm(Words words) {
        this.words = words;
        this.money = new MoneyForm(words);
        way.setItems(Way.values());
        way.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        most.setItems(IntStream.rangeClosed(2, Question.MOST_CHOICES).boxed().toList());
        look.setItems(ThreeWayScale.Look.values());
        dots.setItems(DOTS_OFFERED);
        words.follow(this, this::label);
        way.addValueChangeListener(changed -> showSettings());
        way.setValue(Way.PICK_ONE);
        most.setValue(2);
        look.setValue(ThreeWayScale.Look.FACES);
        dots.setValue(3);
        add(way, most, look, dots, money);
    }

    AnswerType answerType() {
        return switch (way.getValue()) {
            case PICK_ONE -> new PickOne();
            case PICK_SEVERAL -> new PickSeveral(most.getValue());
            case THREE_WAY_SCALE -> new ThreeWayScale(look.getValue());
            case SORTING_MAT -> new SortingMat();
            case DOTS -> new Dots(dots.getValue());
            case ORDER_BY_PAIRS -> new OrderByPairs();
            case SHARE_MONEY -> money.money();
            case OPEN_IDEA -> new OpenIdea();
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
            case SortingMat mat -> way.setValue(Way.SORTING_MAT);
            case Dots some -> {
                way.setValue(Way.DOTS);
                dots.setValue(Math.min(some.dots(), DOTS_OFFERED.getLast()));
            }
            case OrderByPairs order -> way.setValue(Way.ORDER_BY_PAIRS);
            case ShareMoney shared -> {
                way.setValue(Way.SHARE_MONEY);
                money.setMoney(shared);
            }
            case OpenIdea idea -> way.setValue(Way.OPEN_IDEA);
        }
    }

    void onChange(Runnable change) {
        way.addValueChangeListener(changed -> change.run());
        most.addValueChangeListener(changed -> change.run());
        look.addValueChangeListener(changed -> change.run());
        dots.addValueChangeListener(changed -> change.run());
        money.onChange(change);
    }

    /** Says what is wrong with the settings; whether nothing is. */
    boolean isComplete() {
        return way.getValue() != Way.SHARE_MONEY || money.isComplete();
    }

    private void showSettings() {
        most.setVisible(way.getValue() == Way.PICK_SEVERAL);
        look.setVisible(way.getValue() == Way.THREE_WAY_SCALE);
        dots.setVisible(way.getValue() == Way.DOTS);
        money.setVisible(way.getValue() == Way.SHARE_MONEY);
    }

    private void label() {
        way.setLabel(words.text("organise.answer-type.label"));
        way.setItemLabelGenerator(one -> words.text("organise.answer-type." + named(one)));
        most.setLabel(words.text("organise.answer-type.most"));
        dots.setLabel(words.text("organise.answer-type.how-many-dots"));
        look.setLabel(words.text("organise.answer-type.look"));
        look.setItemLabelGenerator(one -> words.text("organise.answer-type.look." + named(one)));
    }

    private static String named(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
