/** Jobs for the night, which anyone can hold, and getting home: an evening is over when everyone has left safely. */
@NullMarked
package org.heretogether.job;

import org.jspecify.annotations.NullMarked;
