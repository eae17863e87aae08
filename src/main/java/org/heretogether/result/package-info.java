/** Counting: what a round adds up to, and which part of it the big screen may show without giving anyone away. */
@NullMarked
package org.heretogether.result;

import org.jspecify.annotations.NullMarked;
