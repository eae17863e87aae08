/** Leaving the rehearsal: a blank page with the name of our place. */
@NullMarked
package org.heretogether.rehearsal.ui;

import org.jspecify.annotations.NullMarked;
