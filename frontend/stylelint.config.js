const leftAndRight = { '/^(?:text-align|float|clear|caption-side)$/': ['left', 'right'] };
const physical = /^(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?:-.*)?|left|right|top|bottom|border-(?:top|bottom)-(?:left|right)-radius|(?:min-|max-)?(?:width|height))$/;

/** The page may run from right to left: nothing here knows left and right, and no colour is made up here. */
export default {
  rules: {
    'property-disallowed-list': [physical],
    'declaration-property-value-disallowed-list': {
      ...leftAndRight,
      '/./': [/#[0-9a-f]{3,8}\b/i, /\b(?:rgb|hsl|oklch)a?\(/],
    },
    'color-named': 'never',
    'block-no-empty': true,
    'no-duplicate-selectors': true,
    'no-invalid-position-at-import-rule': true,
    'property-no-unknown': true,
    'unit-no-unknown': true,
  },
  // Where the colours come from, one may write them; check-contrast.mjs proves them.
  overrides: [
    {
      files: ['styles/**/*.css'],
      rules: { 'declaration-property-value-disallowed-list': leftAndRight },
    },
  ],
};
