/** The ways an answer can look and be counted: one file per kind. Plain Java, so that each can be read and tested alone. */
@NullMarked
package org.heretogether.answertype;

import org.jspecify.annotations.NullMarked;
