package org.caseroom.coursepack.markdown;

import org.commonmark.node.CustomBlock;

/// What lets a wide table scroll by itself.
final class TableScroll extends CustomBlock {}
