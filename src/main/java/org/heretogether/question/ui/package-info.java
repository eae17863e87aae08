/** Writing a question: its words, its picture, how it is answered, its choices, and how it looks on the tablets. */
@NullMarked
package org.heretogether.question.ui;

import org.jspecify.annotations.NullMarked;
