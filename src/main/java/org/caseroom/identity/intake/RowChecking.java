package org.caseroom.identity.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caseroom.identity.DisplayName;
import org.caseroom.identity.EmailAddress;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.Role;
import org.caseroom.identity.SignInName;
import org.caseroom.shared.SingleLine;
import org.jspecify.annotations.Nullable;

/// Says of each row of a file what it means, and what is wrong with it.
///
/// @param taken sign-in names under which somebody signs in already
/// @param twice sign-in names that the file has more than once
/// @param usual the language of those of whom the file does not say it
record RowChecking(
        KnownOrganizations organizations,
        Map<String, Locale> languages,
        Map<String, Role> roles,
        Set<SignInName> taken,
        Set<SignInName> twice,
        Locale usual) {

    private static final int LONGEST_ADDRESS = 254;

    /// The roles that a file may give. The others open other people's accounts or records, so each is given by
    /// hand.
    private static final Set<Role> GIVEN = Set.of(Role.TRAINEE, Role.INSTRUCTOR, Role.FOCAL_POINT);

    CheckedRow check(FileRow row) {
        var findings = new Findings();
        if (row.tooManyCells()) {
            findings.add(null, ImportProblem.TOO_MANY_CELLS);
        }
        var name = row.cell(ImportColumn.NAME);
        if (DisplayName.of(name).isEmpty()) {
            findings.add(ImportColumn.NAME, wrong(name, DisplayName.LONGEST, ImportProblem.MISSING));
        }
        signInName(row.cell(ImportColumn.SIGN_IN_NAME), findings);
        email(row.cell(ImportColumn.EMAIL), findings);
        var organization = organization(row.cell(ImportColumn.ORGANIZATION), findings);
        var locale = language(row.cell(ImportColumn.LANGUAGE), findings);
        var role = role(row.cell(ImportColumn.ROLE), findings);
        return new CheckedRow(row, organization, locale, role, List.copyOf(findings.found));
    }

    private void signInName(String cell, Findings findings) {
        SignInName.of(cell)
                .ifPresentOrElse(
                        name -> {
                            if (twice.contains(name)) {
                                findings.add(ImportColumn.SIGN_IN_NAME, ImportProblem.TWICE);
                            } else if (taken.contains(name)) {
                                findings.add(ImportColumn.SIGN_IN_NAME, ImportProblem.TAKEN);
                            }
                        },
                        () -> findings.add(
                                ImportColumn.SIGN_IN_NAME, wrong(cell, DisplayName.LONGEST, ImportProblem.MISSING)));
    }

    private static void email(String cell, Findings findings) {
        if (!cell.isBlank() && EmailAddress.of(cell).isEmpty()) {
            findings.add(ImportColumn.EMAIL, wrong(cell, LONGEST_ADDRESS, ImportProblem.NOT_AN_ADDRESS));
        }
    }

    private @Nullable OrganizationId organization(String cell, Findings findings) {
        if (cell.isBlank()) {
            findings.add(ImportColumn.ORGANIZATION, ImportProblem.MISSING);
            return null;
        }
        return switch (organizations.find(cell)) {
            case KnownOrganizations.Match.One(var id) -> id;
            case KnownOrganizations.Match.None() -> {
                findings.add(ImportColumn.ORGANIZATION, ImportProblem.UNKNOWN_ORGANIZATION);
                yield null;
            }
            case KnownOrganizations.Match.Several() -> {
                findings.add(ImportColumn.ORGANIZATION, ImportProblem.AMBIGUOUS_ORGANIZATION);
                yield null;
            }
        };
    }

    private @Nullable Locale language(String cell, Findings findings) {
        if (cell.isBlank()) {
            return usual;
        }
        var language = languages.get(ImportWords.fold(cell));
        if (language == null) {
            findings.add(ImportColumn.LANGUAGE, ImportProblem.LANGUAGE_NOT_OFFERED);
        }
        return language;
    }

    private @Nullable Role role(String cell, Findings findings) {
        if (cell.isBlank()) {
            return Role.TRAINEE;
        }
        var role = roles.get(ImportWords.fold(cell));
        if (role == null) {
            findings.add(ImportColumn.ROLE, ImportProblem.UNKNOWN_ROLE);
        } else if (!GIVEN.contains(role)) {
            findings.add(ImportColumn.ROLE, ImportProblem.ROLE_NOT_HERE);
        }
        return role;
    }

    /// Why a text that was refused was.
    private static ImportProblem wrong(String cell, int longest, ImportProblem otherwise) {
        var text = Normalizer.normalize(cell.strip(), Normalizer.Form.NFKC);
        if (!SingleLine.is(text)) {
            return ImportProblem.CONTROL_CHARACTERS;
        }
        return text.length() > longest ? ImportProblem.TOO_LONG : otherwise;
    }

    /// What has been found in a row so far.
    private static final class Findings {

        private final List<Finding> found = new ArrayList<>();

        void add(@Nullable ImportColumn column, ImportProblem problem) {
            found.add(new Finding(column, problem));
        }
    }
}
