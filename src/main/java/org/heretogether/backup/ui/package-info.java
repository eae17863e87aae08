/** The page about backups. */
@NullMarked
package org.heretogether.backup.ui;

import org.jspecify.annotations.NullMarked;
