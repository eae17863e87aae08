/** The rules that turn a count into an outcome: one file per kind. Plain Java, exact, ties always told. */
@NullMarked
package org.heretogether.decisionrule;

import org.jspecify.annotations.NullMarked;
