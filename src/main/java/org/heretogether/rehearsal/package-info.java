/** The sample club night a new place starts with, and the way from it to our own blank page. */
@NullMarked
package org.heretogether.rehearsal;

import org.jspecify.annotations.NullMarked;
