/** Where organisers speak texts themselves. */
@NullMarked
package org.heretogether.clip.ui;

import org.jspecify.annotations.NullMarked;
