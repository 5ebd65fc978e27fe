# What R says about data that are published, for AgainstRTest. Run: Rscript golden.R
# R and psych write the files beside this one; nothing in them was computed by Caseroom.
library(psych)

figures <- function(name, data) {
  found <- alpha(data, check.keys = FALSE)
  total <- rowSums(data)
  raw <- found$total$raw_alpha
  write.csv(data.frame(question = colnames(data), mean = colMeans(data), deviation = apply(data, 2, sd),
                       rest = found$item.stats$r.drop),
            paste0(name, "-questions.csv"), row.names = FALSE, quote = FALSE)
  write.csv(data.frame(what = c("alpha", "feldt.lower", "feldt.upper", "error"),
                       value = c(raw, unlist(found$feldt$lower.ci), unlist(found$feldt$upper.ci), sd(total) * sqrt(1 - raw))),
            paste0(name, "-quiz.csv"), row.names = FALSE, quote = FALSE)
}

# Law School Admission Test, section 6: Bock and Lieberman (1970), Psychometrika 35, 179-197. With psych.
data(bock)
patterns <- table(apply(lsat6, 1, paste, collapse = ""))
write.csv(data.frame(pattern = names(patterns), participants = as.integer(patterns)), "lsat6.csv", row.names = FALSE, quote = FALSE)
figures("lsat6", as.data.frame(lsat6))

# Chatterjee and Price (1977), Regression Analysis by Example, section 3.7: favourable answers in per cent. With R.
write.csv(attitude, "attitude.csv", row.names = FALSE, quote = FALSE)
figures("attitude", attitude)

# Questions that are drawn: of lsat6, participant number i is not asked question (i mod 5) + 1. There is no published figure for
# that; R computes means, correlations with the rest, and covariances over those who got both, and they are put together as
# docs/reference/item-analysis.md says.
drawn <- as.data.frame(lsat6[order(apply(lsat6, 1, paste, collapse = "")), ])
for (i in seq_len(nrow(drawn))) drawn[i, (i - 1) %% 5 + 1] <- NA
rest <- sapply(1:5, function(q) cor(drawn[[q]], rowMeans(drawn[, -q], na.rm = TRUE), use = "complete.obs"))
write.csv(data.frame(question = colnames(drawn), mean = colMeans(drawn, na.rm = TRUE),
                     deviation = apply(drawn, 2, sd, na.rm = TRUE), rest = rest),
          "drawn-questions.csv", row.names = FALSE, quote = FALSE)
together <- crossprod(!is.na(drawn)) / nrow(drawn)
covariances <- cov(drawn, use = "pairwise.complete.obs") * together
k <- sum(diag(together))
a <- k / (k - 1) * (1 - sum(diag(covariances)) / sum(covariances))
write.csv(data.frame(what = c("alpha", "error"), value = c(a, sqrt(sum(covariances) * (1 - a)))),
          "drawn-quiz.csv", row.names = FALSE, quote = FALSE)

# mantelhaen.test's own examples. UCBAdmissions: Bickel, Hammel and O'Connell (1975), Science 187, 398-404.
# Rabbits: Agresti (1990), Categorical Data Analysis, pages 231-237.
rabbits <- array(c(0, 0, 6, 5, 3, 0, 3, 6, 6, 2, 0, 4, 5, 6, 1, 0, 2, 5, 0, 0), dim = c(2, 2, 5))
strata <- function(name, x) data.frame(example = name, t(apply(x, 3, as.vector)))
both <- rbind(strata("admissions", UCBAdmissions), strata("rabbits", rabbits))
# as.vector goes down columns: [1,1], [2,1], [1,2], [2,2]
names(both) <- c("example", "a", "c", "b", "d")
write.csv(both[, c("example", "a", "b", "c", "d")], "mantel-haenszel.csv", row.names = FALSE, quote = FALSE)
said <- function(name, x) {
  t <- mantelhaen.test(x)
  data.frame(example = name, oddsRatio = unname(t$estimate), from = t$conf.int[1], to = t$conf.int[2],
             chiSquare = unname(t$statistic), p = t$p.value)
}
write.csv(rbind(said("admissions", UCBAdmissions), said("rabbits", rabbits)), "mantel-haenszel-r.csv", row.names = FALSE, quote = FALSE)
writeLines(c(R.version.string, paste("psych", packageVersion("psych"))), "versions.txt")
