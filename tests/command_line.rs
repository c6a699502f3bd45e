//! The native program as a shell sees it: output, order, complaints and exit status.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

#[track_caller]
fn upshot(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_upshot"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The program may end before it has read everything, on wrong usage for one.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn complaints(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn ids(output: &Output) -> Vec<serde_json::Value> {
    out(output).lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["id"].take()).collect()
}

#[test]
fn reports_come_in_the_order_of_the_lines_with_the_id_echoed() {
    let output = upshot(&["check", "--jsonl"], b"{\"id\":\"b\",\"text\":\"one\"}\n\n{\"id\":7,\"text\":\"two\"}");
    assert_eq!(ids(&output), [serde_json::json!("b"), serde_json::json!(7)]);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_malformed_line_is_reported_and_the_rest_goes_on() {
    for broken in [
        "nonsense",
        "{\"id\":\"x\"}",
        "{\"text\":\"no id\"}",
        "{\"id\":\"x\",\"text\":3}",
        "[]",
        "{\"id\":\"x\",\"text\":\"\\ud800\"}",
    ] {
        let input = format!("{{\"id\":\"a\",\"text\":\"one\"}}\n{broken}\n{{\"id\":\"c\",\"text\":\"three\"}}\n");
        let output = upshot(&["check", "--jsonl"], input.as_bytes());
        assert_eq!(ids(&output), ["a", "c"], "{broken}");
        assert!(complaints(&output).starts_with("line 2: "), "{broken}: {}", complaints(&output));
        assert_eq!(complaints(&output).lines().count(), 1, "{broken}");
        assert_eq!(output.status.code(), Some(2), "{broken}");
    }
}

#[test]
fn a_malformed_line_is_told_in_words_about_the_line() {
    for (broken, said) in [
        ("[]", "line 1: not an object with \"id\" and \"text\""),
        ("{\"id\":\"x\"}", "line 1: \"text\" is missing"),
        ("{\"id\":\"x\",\"text\":null}", "line 1: \"text\" is missing"),
        ("{\"id\":\"x\",\"text\":3}", "line 1: \"text\" is no string"),
        ("{\"text\":\"no id\"}", "line 1: \"id\" is missing"),
        ("{\"id\":1,\"text\":\"a\",\"platform\":2}", "line 1: \"platform\" is no string"),
        ("{\"id\":1,\"text\":\"a\",\"truncated\":\"no\"}", "line 1: \"truncated\" is neither true nor false"),
        ("{\"id\":1,", "line 1: not JSON that can be read, near column 8"),
    ] {
        let output = upshot(&["check", "--jsonl"], broken.as_bytes());
        assert_eq!(complaints(&output).trim_end(), said, "{broken}");
        assert_eq!(output.status.code(), Some(2), "{broken}");
    }
}

#[test]
fn a_table_that_is_empty_or_never_closes_a_quotation_is_refused() {
    for (table, said) in [
        ("", "upshot: -: the table is empty"),
        ("\u{feff}\n", "upshot: -: the table is empty"),
        ("id,text\n1,\"One post\n2,another\n", "upshot: -: the quotation mark that opens a field in line 2 is never closed"),
    ] {
        let output = upshot(&["check", "--csv", "-"], table.as_bytes());
        assert_eq!(complaints(&output).trim_end(), said, "{table:?}");
        assert_eq!(out(&output), "", "{table:?}");
        assert_eq!(output.status.code(), Some(2), "{table:?}");
    }
}

#[test]
fn the_nearest_rule_is_named() {
    for (written, meant) in [("share_bait", "share-bait"), ("Share bait", "share-bait"), ("hashtag-stufing", "hashtag-stuffing")]
    {
        let output = upshot(&["explain", written], b"");
        assert!(complaints(&output).contains(&format!("did you mean {meant}? ")), "{}", complaints(&output));
        assert_eq!(output.status.code(), Some(2));
    }
    assert!(!complaints(&upshot(&["explain", "kettle"], b"")).contains("did you mean"));
}

#[test]
fn bytes_that_are_not_utf8_are_remarked_on() {
    let output = upshot(&["check", "-"], b"The ferry runs again from Monday, caf\xe9 and all, with two more boats on Sundays.");
    assert_eq!(complaints(&output), "upshot: -: not all of it is UTF-8; what is not was read as \u{fffd}\n");
    assert_eq!(output.status.code(), Some(0));
    let output = upshot(&["check", "--csv", "-"], b"id,text\n1,Caf\xe9 by the harbour opens on Monday at ten.\n");
    assert_eq!(complaints(&output).lines().count(), 1);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn no_language_is_said_to_be_uncovered_that_is_covered() {
    let words = "cargo build release target debug systemctl restart nginx origin push commit sudo";
    let report = out(&upshot(&["check", "-"], words.as_bytes()));
    assert!(report.contains("does not seem to be in English") && !report.contains("(en)"), "{report}");
}

#[test]
fn bytes_that_are_not_utf8_are_a_malformed_line() {
    let output = upshot(&["check", "--jsonl"], b"{\"id\":\"a\",\"text\":\"\xff\"}\n{\"id\":\"b\",\"text\":\"fine\"}\n");
    assert_eq!(ids(&output), ["b"]);
    assert!(complaints(&output).starts_with("line 1: "));
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn an_unknown_platform_counts_as_any_and_is_noted() {
    let output = upshot(&["check", "--jsonl"], br#"{"id":"a","text":"one","platform":"carrier-pigeon"}"#);
    let line: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(line["remarks"], serde_json::json!(["unknown platform \"carrier-pigeon\": judged as any"]));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn wrong_usage_and_unreadable_input_end_with_two() {
    for arguments in [
        &["check", "--goal", "likes"][..],
        &["check", "--json", "--jsonl"],
        &["chekc"],
        &[],
        &["check", "no-such-file.txt"],
        &["rules", "no-such-rule"],
        &["explain", "no-such-rule"],
        &["check", "--explain", "no-such-rule"],
        &["check", "--fail-on", "no-such-rule"],
        &["check", "--fail-on", "score<101"],
        &["check", "--fail-on", "score>10"],
        &["check", "--fail-on", "score"],
        &["check", "--csv", "--json"],
        &["check", "--jsonl", "a.jsonl", "b.jsonl"],
        &["check", "--column", "text"],
        &["check", "--csv", "no-such-table.csv"],
    ] {
        let output = upshot(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(out(&output).is_empty(), "{arguments:?}");
        assert!(!complaints(&output).is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_dash_reads_standard_input_as_nothing_does() {
    let post = "We moved the library to the old station. Opening hours and the map are on our site: https://library.example/move";
    assert_eq!(upshot(&["check", "-"], post.as_bytes()).stdout, upshot(&["check"], post.as_bytes()).stdout);
}

#[test]
fn every_rule_is_listed_with_its_documentation() {
    let listed = out(&upshot(&["rules"], b""));
    for rule in upshot::rules::all() {
        assert!(listed.contains(&format!("{}: {}\n", rule.id, rule.title)), "{}", rule.id);
        assert!(listed.contains(rule.why), "{}", rule.id);
    }
}

/// Every path in a JSON value with the type found there; elements of arrays share one path.
fn form(value: &serde_json::Value, path: &str, found: &mut BTreeSet<String>) {
    use serde_json::Value;
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "whole number",
        Value::String(_) => "text",
        Value::Array(items) => {
            for item in items {
                form(item, &format!("{path}[]"), found);
            }
            "list"
        }
        Value::Object(fields) => {
            for (key, field) in fields {
                form(field, &format!("{path}.{key}"), found);
            }
            "object"
        }
    };
    found.insert(format!("{path}: {kind}"));
}

#[test]
fn the_form_of_reports_is_the_one_on_file() {
    let posts = include_bytes!("golden/posts.jsonl");
    let mut found = BTreeSet::new();
    for line in out(&upshot(&["check", "--jsonl"], posts)).lines() {
        form(&serde_json::from_str(line).unwrap(), "report", &mut found);
    }
    let found = found.into_iter().collect::<Vec<_>>().join("\n") + "\n";
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/form.txt");
    if std::env::var_os("UPSHOT_GOLDEN").is_some() {
        std::fs::write(path, &found).unwrap();
    }
    assert_eq!(
        found,
        std::fs::read_to_string(path).unwrap(),
        "if this is meant: UPSHOT_GOLDEN=write cargo test --test command_line"
    );
}

#[test]
fn every_goal_gives_its_own_account() {
    let post = "We cut the waiting list for hearing tests from 9 weeks to 4. The rota and the letter templates are free to copy: https://clinic.example/rota";
    let mut scores = BTreeSet::new();
    for goal in ["balanced", "traffic", "leads", "trust", "community"] {
        let report: serde_json::Value =
            serde_json::from_str(&out(&upshot(&["check", "--json", "--goal", goal], post.as_bytes()))).unwrap();
        let results = &report["results"];
        assert_eq!(results["goal"], goal);
        let points: f64 = results["contributions"].as_array().unwrap().iter().map(|part| part["points"].as_f64().unwrap()).sum();
        let sum = (results["base"].as_f64().unwrap() + points).clamp(0.0, 100.0);
        assert!((sum - results["score"].as_f64().unwrap()).abs() <= 0.51, "{goal}: {sum} is not {}", results["score"]);
        scores.insert(results["score"].as_u64().unwrap());
    }
    assert!(scores.len() > 1, "the goal makes no difference: {scores:?}");
}

/// A folder of its own for a test, with these files.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    for (file, text) in files {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

const FERRY: &str = "We timed 40 crossings of the harbour ferry last week: 31 minutes on average. The whole table is at https://example.org/ferry\n";
const BAIT: &str =
    "Our ferry runs an hour later from Monday, and the queue at the pier is gone.\n\nAgree? Repost this to help your network\n";

fn planned(name: &str) -> PathBuf {
    folder(
        name,
        &[
            ("b-ferry.md", &format!("---\ntitle: Tag a friend who sails\n---\n\n{FERRY}")),
            ("a-bait.txt", BAIT),
            ("more/c-german.markdown", "Wir fahren morgen mit den Kindern an den See und grillen\n"),
            ("more/.hidden.md", BAIT),
            ("more/picture.png", "no post"),
        ],
    )
}

/// Compares with a file in `tests/golden`, figures left out: they move with the table of weights.
#[track_caller]
fn is_on_file(found: &str, file: &str) {
    let mut masked = String::new();
    let mut in_figure = false;
    for c in found.chars() {
        if !c.is_ascii_digit() {
            masked.push(c);
        } else if !in_figure {
            masked.push('#');
        }
        in_figure = c.is_ascii_digit();
    }
    // How wide a figure is moves the blanks before it.
    let masked = masked.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ") + "\n").collect::<String>();
    let path = format!("{}/tests/golden/{file}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPSHOT_GOLDEN").is_some() {
        fs::write(&path, &masked).unwrap();
    }
    assert_eq!(
        masked,
        fs::read_to_string(&path).unwrap_or_default(),
        "if this is meant: UPSHOT_GOLDEN=write cargo test --test command_line"
    );
}

#[test]
fn several_posts_get_a_line_each() {
    let folder = planned("several");
    let path = folder.to_str().unwrap();
    let output = upshot(&["check", path], b"");
    assert_eq!(output.status.code(), Some(0), "{}", complaints(&output));
    assert_eq!(complaints(&output), "");
    is_on_file(&out(&output).replace(path, "posts"), "table.txt");
    let (bait, ferry) = (format!("{path}/a-bait.txt"), format!("{path}/b-ferry.md"));
    let named = out(&upshot(&["check", &ferry, &bait], b""));
    let order: Vec<&str> = named.lines().skip(1).take(2).map(|line| line.split_whitespace().next().unwrap()).collect();
    assert_eq!(order, [&ferry, &bait]);
}

#[test]
fn a_table_has_the_scores_of_single_reports() {
    let folder = planned("single");
    let path = folder.join("b-ferry.md");
    let single = out(&upshot(&["check", path.to_str().unwrap(), "--goal", "leads"], b""));
    let score = single.strip_prefix("Results potential: ").unwrap().split(' ').next().unwrap().to_owned();
    let table = out(&upshot(&["check", folder.to_str().unwrap(), "--goal", "leads"], b""));
    let line = table.lines().find(|line| line.contains("b-ferry.md")).unwrap();
    assert_eq!(line.split_whitespace().nth(1), Some(score.as_str()));
    // The front matter holds bait, and is no part of the post.
    assert!(single.contains("Bait: none found"), "{single}");
    let list: serde_json::Value =
        serde_json::from_str(&out(&upshot(&["check", folder.to_str().unwrap(), "--goal", "leads", "--json"], b""))).unwrap();
    assert_eq!(list.as_array().unwrap().len(), 3);
    assert!(list[1]["id"].as_str().unwrap().ends_with("b-ferry.md"));
    assert_eq!(list[1]["results"]["score"].to_string(), score);
}

#[test]
fn conditions_end_with_one_and_say_what_hit() {
    let folder = planned("conditions");
    let path = folder.to_str().unwrap();
    for (conditions, status, said) in [
        (&[][..], 0, &[][..]),
        (&["--fail-on", "any"], 1, &["a-bait.txt: "]),
        (&["--fail-on", "share-bait"], 1, &["a-bait.txt: share-bait"]),
        (&["--fail-on", "tag-bait"], 0, &[]),
        (&["--fail-on", "tag-bait", "--fail-on", "share-bait"], 1, &["a-bait.txt: share-bait"]),
        (&["--fail-on", "score<0"], 0, &[]),
        (&["--fail-on", "score < 100"], 1, &["a-bait.txt: score ", "b-ferry.md: score "]),
    ] {
        let output = upshot(&[&["check", path], conditions].concat(), b"");
        assert_eq!(output.status.code(), Some(status), "{conditions:?}");
        let complaints = complaints(&output);
        assert_eq!(complaints.lines().count(), said.len(), "{complaints}");
        assert!(said.iter().all(|said| complaints.contains(said)), "{complaints}");
        assert!(out(&output).contains("3 posts"), "the table is printed all the same");
    }
    // A post that says too little has no score, and fails by none; on standard input it has no name but the dash.
    assert_eq!(upshot(&["check", "--fail-on", "score<100"], b"So good").status.code(), Some(0));
    let output = upshot(&["check", "--fail-on", "any"], BAIT.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    assert!(complaints(&output).starts_with("upshot: fails: -: "));
    let line = format!("{{\"id\":7,\"text\":{}}}", serde_json::json!(BAIT));
    let output = upshot(&["check", "--jsonl", "--fail-on", "share-bait"], line.as_bytes());
    assert_eq!((output.status.code(), complaints(&output).as_str()), (Some(1), "upshot: fails: 7: share-bait\n"));
}

#[test]
fn what_cannot_be_read_is_said_and_the_rest_goes_on() {
    let folder = planned("unreadable");
    let (here, missing) = (folder.join("a-bait.txt"), folder.join("missing.md"));
    let output = upshot(&["check", missing.to_str().unwrap(), here.to_str().unwrap(), "--fail-on", "any"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(complaints(&output).contains("missing.md: "), "{}", complaints(&output));
    assert!(complaints(&output).contains("fails: "), "{}", complaints(&output));
    assert!(out(&output).contains("1 post, 1 with bait"), "{}", out(&output));
    let empty = self::folder("empty", &[("picture.png", "no post")]);
    assert_eq!(upshot(&["check", empty.to_str().unwrap()], b"").status.code(), Some(2));
}

/// The rows of a table, by hand: none of the fields here holds a line break.
fn rows(table: &str, delimiter: char) -> Vec<Vec<&str>> {
    table.lines().map(|line| line.split(delimiter).collect()).collect()
}

#[test]
fn a_calendar_keeps_its_columns_and_gets_the_verdicts_behind_them() {
    let table = format!(
        "Date;Caption;Site;Owner\n2026-12-01;{};bluesky;Mara\n2026-12-02;Agree? Repost this to help your network;;Jo\n",
        FERRY.trim()
    );
    let output = upshot(&["check", "--csv"], table.as_bytes());
    assert_eq!(output.status.code(), Some(0), "{}", complaints(&output));
    let judged = out(&output);
    let found = rows(&judged, ';');
    assert_eq!(
        found[0],
        ["Date", "Caption", "Site", "Owner", "upshot_score", "upshot_low", "upshot_high", "upshot_bait", "upshot_note"]
    );
    assert_eq!(found[1][..4], ["2026-12-01", FERRY.trim(), "bluesky", "Mara"]);
    assert!(found[1][4].parse::<u8>().is_ok() && found[1][7].is_empty(), "{:?}", found[1]);
    assert!(found[2][7].split(' ').any(|id| id == "share-bait"), "{:?}", found[2]);
    is_on_file(&judged, "calendar.csv");
    // Judged once more, it is the same table.
    assert_eq!(out(&upshot(&["check", "--csv"], judged.as_bytes())), judged);
    let failed = upshot(&["check", "--csv", "--fail-on", "share-bait"], table.as_bytes());
    assert_eq!((failed.status.code(), complaints(&failed).as_str()), (Some(1), "upshot: fails: row 3: share-bait\n"));
}

#[test]
fn columns_are_found_by_name() {
    let table =
        "\u{feff}id,Title,Draft,Text\n1,\"Ferry, late\",\"two\nlines, \"\"quoted\"\"\",Agree? Repost this to help your network\n";
    let by_default = out(&upshot(&["check", "--csv"], table.as_bytes()));
    assert!(by_default.contains("share-bait"), "{by_default}");
    assert!(by_default.contains("1,\"Ferry, late\",\"two\nlines, \"\"quoted\"\"\","), "{by_default}");
    let named = out(&upshot(&["check", "--csv", "--column", "draft"], table.as_bytes()));
    assert!(!named.contains("share-bait"), "{named}");
    for (arguments, table, said) in [
        (&["--column", "post"][..], table, "there is no column \"post\"; there are \"id\", \"Title\", \"Draft\", \"Text\""),
        (&[], "id,words\n", "which column holds the posts?"),
        (&[], "text,caption\n", "several columns may hold the posts"),
        (&["--column", "text"], "text,Text\n", "there are several columns"),
    ] {
        let output = upshot(&[&["check", "--csv"], arguments].concat(), table.as_bytes());
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(complaints(&output).contains(said), "{}", complaints(&output));
        assert!(out(&output).is_empty());
    }
}

#[test]
fn tables_that_are_not_quite_right_are_judged_as_far_as_possible() {
    let output = upshot(&["check", "--csv"], b"text\ttag\n");
    assert_eq!(out(&output).lines().count(), 1);
    let output = upshot(&["check", "--csv"], b"id,text,tag\n1,So good\n2,a,b,c\n3,\xff broken byte in a post about a ferry,x\n");
    assert_eq!(output.status.code(), Some(2));
    assert!(complaints(&output).contains("row 3: 4 fields and not 3"), "{}", complaints(&output));
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(printed.contains("1,So good,,,,,,too few words to judge\n"), "{printed}");
    assert!(printed.contains("2,a,b,c\n"), "{printed}");
    assert!(output.stdout.windows(9).any(|bytes| bytes == b"3,\xff broke"), "bytes are kept as they are");
    let platforms = "text,site\nA post about a ferry that runs an hour later,carrier-pigeon\n";
    let noted = out(&upshot(&["check", "--csv", "--platform-column", "site"], platforms.as_bytes()));
    assert!(noted.contains("unknown platform"), "{noted}");
}

#[test]
fn long_work_draws_no_bar_where_nobody_looks() {
    let table = format!("text\n{}", format!("\"{}\"\n", FERRY.trim()).repeat(3_000));
    let output = upshot(&["check", "--csv"], table.as_bytes());
    assert_eq!((complaints(&output).as_str(), out(&output).lines().count()), ("", 3_001));
}

#[test]
fn a_rule_is_explained_with_its_examples() {
    for rule in upshot::rules::all() {
        let explained = out(&upshot(&["explain", rule.id], b""));
        assert!(explained.starts_with(&format!("{}: {}\n", rule.id, rule.title)), "{explained}");
        assert!(explained.contains(rule.instead), "{}", rule.id);
        let examples = upshot::rules::examples_of(rule);
        let flat = explained.replace("\n    ", "\n");
        assert!(examples.bait.iter().chain(examples.fine).all(|post| flat.contains(post)), "{}", rule.id);
        assert_eq!(out(&upshot(&["check", "--explain", rule.id], b"")), explained);
    }
}

#[test]
fn a_report_says_what_the_site_makes_of_a_post() {
    let long = format!("{}{FERRY}", "A sentence about the pier and the people who wait there. ".repeat(6));
    let report = out(&upshot(&["check", "--platform", "linkedin"], long.as_bytes()));
    assert!(report.contains("\nOn the site:\n  "), "{report}");
    assert!(report.contains(" of 3000 characters\n"), "{report}");
    assert!(report.contains("characters are behind “see more”, after “… "), "{report}");
    assert!(report.contains("below “see more”"), "{report}");
    assert!(!out(&upshot(&["check"], long.as_bytes())).contains("On the site"));
}

#[test]
fn the_readme_shows_what_the_program_says() {
    let posts = ["ferry", "monday", "spring"].map(|name| format!("tests/posts/{name}.md"));
    let mut arguments = vec!["check"];
    arguments.extend(posts.iter().map(String::as_str));
    arguments.extend(["--goal", "traffic", "--fail-on", "any", "--fail-on", "score<40"]);
    let output = upshot(&arguments, b"");
    let said = format!("{}{}", out(&output), complaints(&output));
    let readme = fs::read_to_string("README.md").unwrap();
    assert!(readme.contains(&said), "README.md should show:\n{said}");
    assert_eq!(output.status.code(), Some(1));
}
