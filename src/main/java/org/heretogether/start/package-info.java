/** The first minute: a sample for a new place, and what the person who started the program reads. */
@NullMarked
package org.heretogether.start;

import org.jspecify.annotations.NullMarked;
