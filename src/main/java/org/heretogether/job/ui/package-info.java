/** The organisers' pages of the jobs for the night and of getting home. */
@NullMarked
package org.heretogether.job.ui;

import org.jspecify.annotations.NullMarked;
