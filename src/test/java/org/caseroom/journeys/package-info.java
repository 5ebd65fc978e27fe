/// Journeys: a named person does things in a real Chromium with the packaged application.
///
/// A journey starts a [RunningServer], opens a [Browser] and ends with a look at [Accessibility].
package org.caseroom.journeys;
