package org.heretogether.bundle;

import java.util.List;
import org.heretogether.base.QuestionId;
import org.heretogether.base.Wording;

/**
 * How far an idea has come.
 *
 * @param together the name of the bundle it lies in; empty where it lies by itself
 * @param asked the questions that were made of it, or of an idea it lies with
 */
public record IdeaWay(Wording together, List<QuestionId> asked) {}
