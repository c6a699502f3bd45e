//! The native program as a shell sees it: output, order, complaints and exit status.

use std::collections::BTreeSet;
use std::io::Write;
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
