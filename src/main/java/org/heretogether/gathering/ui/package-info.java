/** The gatherings there were and will be, and planning one. */
@NullMarked
package org.heretogether.gathering.ui;

import org.jspecify.annotations.NullMarked;
